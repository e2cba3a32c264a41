//! What is said about the meeting itself, in English.

use super::Meeting;
use crate::lang::Cue;

#[rustfmt::skip]
pub(super) const EN: Meeting = Meeting {
    cues: &[
        (Cue::Phone, &[
            "by|via|over|on|per ?the phone|telephone|fone",
            "phone call|conversation|meeting|interview|chat|appointment|works|only|instead|please",
            "telephone call|conversation|meeting|interview|conference|works", "telephonic*", "dial|dail in",
            "dial|dail ?into|in ?to my|his|her|our|the|me|him|us", "conference bridge|line|number|dial",
            "bridge number|numbr|line|instead", "ring me|him|her|us|my|through",
            "can|could|will|should|just|or|ll|please ?just|simply|always ring|phone|telephone|dial",
            "call my|his|her|our cell|mobile|phone|landline|number|line|office|desk|handset|direct|extension",
            "call me|him|her|us on|at ?my|his|her cell|mobile|phone|landline|line|desk",
            "has|have ?got my|his|her cell|mobile|number", "give .. a ring|bell|buzz|tinkle", "audio only",
            "voice call", "phone is|would|works ?be fine|better|best|good|easier|ok",
            "make it ?a ?plain|simple|regular|normal phone", "whatsapp call",
        ]),
        (Cue::Video, &[
            "zoom", "zom", "teams", "google meet|meets|hangout*", "on|via|over|by|a|use|using|through|gmeet meet",
            "meet link|call", "gmeet", "webex", "video", "videocall*", "videoconf*", "vid call", "skype", "facetime",
            "whereby", "jitsi", "hangouts", "on screen|camera|cam", "screenshar*", "screen share|sharing",
            "share* .. screen", "virtual", "virtually", "bluejeans", "gotomeeting", "remote call|meeting|session",
            "online meeting|call|session|instead|please", "do|meet|make|run|have ?.. online|remotely",
        ]),
        (Cue::InPerson, &[
            "in person", "in-person", "face to face", "face2face", "f2f", "in the flesh",
            "come ?round|over|by|in|down|up|out ?to ?the|my|our|us office|studio|works|shop|store|place|house|site|plant|workshop|showroom|clinic|lab|factory|farm|gallery|chambers",
            "come to us|the|my|our|me", "come to ?our|my @", "come over|round|by", "come in or", "in one room",
            "in the same room", "round|around the|a table", "site visit", "walk through",
            "visit us|our|my|the site|plant|office|workshop",
            "over|grab|grabbing ?a ?some ?quick coffee|lunch|dinner|breakfast|brunch|drinks|drink|tea|beer|pint",
            "have ?a|some ?quick coffee|lunch|dinner|breakfast|brunch|drinks|tea with|together",
            "buy you|him|her|them", "onsite|on-site meeting|visit", "drop by|in at|to", "swing by",
            "meet ?me|us|him|her|up at|in ?the|my|our|his|her office|studio|lobby|works|shop|store|plant|cafe|restaurant|hotel|room|site",
        ]),
        (Cue::Meal, &[
            "lunch", "coffee", "dinner", "breakfast", "brunch", "drinks", "supper",
        ]),
        (Cue::MealTime, &[

            "after|before|until|till|around|at|round|by|past|post|during|from|between|over|no|my|our lunch|dinner|breakfast|supper|coffee",
            "lunch break|time|hour|is|from|on|11|12|half|then|meeting|today|tomorrow", "to lunch|dinner|breakfast",
            "dinner at # with",
        ]),
        (Cue::MeetAt, &[
            "meet ?me|us|him|her|up at|in|outside|by", "come ?.. to", "come ?round|over|by|down|in|up", "let's meet",
            "lets meet", "meeting place|point", "send|tell|direct|point|bring|invite|steer .. to|the",
            "moved|moving|change|changed|switch|switched|relocat* ?.. to", "venue", "location",
            "new place|address|room|venue|location", "instead", "held|hold .. at|in", "use our|my|the",
            "book our|my|the ?.. room|table", "i've|we've|i|we ?have booked|reserved", "we're|we are now in|at",
            "it|that will be in|at", "table at", "they know me there",
        ]),
        (Cue::Gone, &[

            "is|are|was|were|s|being|been|been|currently ?now ?being ?all closed|shut|flooded|full|gone|painted|repainted|dead|unavailable|taken|booked|renovated|refurbished|off|demolished",
            "has|have closed|shut|gone|burned|burnt|flooded", "no longer", "out of action",
            "can't|cannot|won't|unable .. to",
        ]),
        (Cue::DontUse, &[
            "not ?on|at|the ?the clinic|office|landline|one|home|number", "don't|dont|do not use|ring|call|dial",
            "instead of", "rather than", "is dead|shut|off|broken|gone", "skip the", "no longer", "shut off",
            "not the", "fax", "old", "not video|zoom|teams|phone", "no video|zoom|teams|phone",
            "can't do video|zoom|teams", "not driving", "not in person",
        ]),
        (Cue::InSignature, &[
            "number|mobile|cell|phone|line below|in my signature|under my name", "in my signature", "number below",
            "in the signature", "signature below",
        ]),
        (Cue::AddPerson, &[
            "add", "adding", "include", "including", "invite", "copy ?in", "loop ?in", "looping", "bring ?along|in",
            "join us", "will|should|must|needs ?to|also join|attend|be|come|sit", "put .. on the invitation|invite",
            "on the invitation|invite", "gets the invite|invitation", "make sure .. gets|is",
            "in his|her|their|my place", "instead", "replac*", "in place of", "with", "get", "comes along",
            "wants to join", "also come|coming", "be invited", "send .. invite|invitation",
        ]),
        (Cue::RemovePerson, &[
            "remove", "take .. off", "take off", "off the invitation|invite|list", "drop", "delete", "uninvite",
            "no longer attend*|join*|come|coming|part|with|needed|needs", "not coming|attending|joining|needed",
            "won't|wont be coming|attending|joining|there|able|make|come|join|attend",
            "doesn't|needn't need|keep to|me|be|come", "needn't keep me", "keep me on the list", "has left",
            "left the company|us|firm", "walked out", "leave .. off|out", "strike", "cross .. off",
        ]),
        (Cue::OptionalPerson, &[
            "optional*", "nice to have", "needn't|need not ?come|attend|be|feel",
            "if she|he|they can't|cannot|wants|want|likes|like|can|could|has|is|are|fancies", "go ahead without",
            "might like to", "might want to", "welcome to|but", "is|would|very|more|'d ?be ?very ?more welcome",
            "don't hold ?it|up", "not essential|required|necessary|vital|critical", "can come or not", "come or not",
            "only if", "if free|available", "doesn't have to", "don't wait for", "don't need to be there",
            "not to worry if", "without her|him|them", "no need for|to",
        ]),
        (Cue::InfoPerson, &[
            "for info|information|fyi|reference|awareness|visibility|the record", "only on copy|cc",
            "just on copy|cc|copied|for|so", "only copied|informed|for|cc'd|cced", "only so", "in the loop",
            "so that he|she|they know|knows", "so they|he|she know|knows", "need not attend",
            "doesn't need to be there|attend|come", "fyi only", "not attending", "bcc", "only there for",
            "not needed", "don't invite", "not invite",
        ]),
        (Cue::Copied, &[
            "cc", "cc'd", "ccd", "cced", "copied", "in copy", "on copy", "copying", "in cc",
            "on this thread|mail|email", "cc ed", "marked in cc",
        ]),
        (Cue::PlaceWord, &[
            "room", "office", "studio", "street", "st", "road", "rd", "avenue", "ave", "lane", "square", "hotel",
            "cafe", "café", "restaurant", "works", "store", "shop", "building", "floor", "house", "hall", "lodge",
            "bar", "pub", "inn", "kitchen", "kettle", "club", "library", "museum", "gallery", "plant", "factory",
            "site", "workshop", "showroom", "station", "airport", "campus", "centre", "center", "court", "lab",
            "boardroom", "clinic", "farm", "warehouse", "terminal", "park", "yard", "barn", "church", "school",
            "headquarters", "hq", "lounge", "lobby", "arms", "tavern", "bistro", "bakery", "tearoom", "rooms",
            "chambers", "reception", "canteen", "surgery", "depot", "marina", "pier", "dock", "terrace", "gardens",
            "arcade", "tower", "suite", "tea rooms", "coffee shop", "front desk", "desk",
        ]),
        (Cue::PlaceLead, &[
            "at", "in", "to the", "come to", "tell _ the", "meet at", "let's meet", "round to", "over to",
        ]),
        (Cue::InsteadOf, &[
            "instead of", "rather than", "not", "no", "skip the", "in place of", "can't", "without",
        ]),
    ],
    lengths: &[
        (15, &["quarter of an|a hour|hr", "quarter hour|hr", "quarter of hour"]),
        (30, &["half ?an|a ?of hour|hr", "half of an hour", "½ hour|hr|h"]),
        (45, &["three quarters of an|a hour|hr", "three quarter hour|hours", "3 quarters of an hour", "¾ of an hour", "¾ hour"]),
        (60, &["an|one|a|full hour|hr", "solid|good|clear|whole|single hour", "hour long|only|max|tops"]),
        (75, &["hour|hr and a quarter", "one and a quarter hours|hour"]),
        (90, &["hour|hr and a|an half", "hour and half", "one and a half hours|hour|hrs", "1½ hours|hour|hrs", "1 ½ hours|hour|hrs", "hour half"]),
        (105, &["hour and three quarters"]),
        (120, &["couple of|o hours", "couple hours"]),
        (150, &["two and a half hours|hrs", "two hours and a half", "2½ hours"]),
    ],
    numbers: &[
        (2, "two"), (3, "three"), (4, "four"), (5, "five"), (8, "eight"), (10, "ten"), (12, "twelve"),
        (15, "fifteen"), (20, "twenty"), (25, "twenty five"), (25, "twentyfive"), (30, "thirty"),
        (35, "thirty five"), (40, "forty"), (40, "fourty"), (45, "forty five"), (45, "fortyfive"), (50, "fifty"),
        (55, "fifty five"), (60, "sixty"), (75, "seventy five"), (80, "eighty"), (90, "ninety"), (100, "hundred"),
        (120, "hundred and twenty"),
    ],
    minutes: &[
        "minute", "minutes", "min", "mins", "minuets", "mintues", "minuts",
    ],
    hours: &[
        "hour", "hours", "hr", "hrs",
    ],
    bare: &[
        "for # today|tomorrow|tonight|this|next|on|with|please|pls|tops|max", "for # >", "for # ,",
        "a|another quick # with|today|tomorrow|on|this|next", "quick # >", "quick # with", "got|have # for",
    ],
    hours_are_clock: false,
    not_length: &[

        "@ late|later|earlier|behind|ahead|away|ago|drive|flight|walk|ride|trip|commute|sleep|notice|delay|delayed|difference|apart|old|gap|buffer|break|breaks|between|sooner",
        "@ before|after the|we|i|that|it|my|our|your|start|hand", "@ each|every|per|a day|week|month|way",
        "@ of sleep|traffic|driving|notice|travel|drive|delay|buffer|peace|lateness",
        "in|within|every|after|by|another|over|first|next|last|under @",
        "instead of|rather than|than ?the|a|our|my ?usual|planned @", "not ?the|a|just @", "not .. @ but",
        "from ?the|a @ to", "@ was|is|isn't|wasn't|were|won't ?not dreaming|short|long|enough|tight|optimistic",
        "@ is|was|wasn't|seems|won't not|too|never", "sat|slept|waited|spent|lost|sleep|wait|waiting|stood ?.. @",
        "push|pull|shift|slide|move|bring|delay ?.. @", "@ from|away by|the|my|here", "takes me|us @", "@ into",
        "@ on the road|train|bus|phone|line",
    ],
    is_length: &[
        "for ?just|about|around|roughly|a|only|maybe|like|some|say @",
        "@ is|would|should|ll|will ?be ?more ?all ?quite ?just plenty|enough|fine|ok|okay|we|do|suffice|great|good|perfect|sufficient|ideal",
        "@ will|would|should|ought|ll ?to ?be do|suffice|fine|enough|plenty|cover",
        "@ tops|max|maximum|meeting|call|chat|slot|session|catch|conversation|discussion|talk|zoom|video|phone|with|suffices|together|plenty|enough|appointment|block|please|pls|face|lunch|coffee|meetings|calls|on|at",
        "take|need|want|block|book|get|find|give|figure|grab|stretch|extend|lengthen|shorten|cut|reduce|make|schedule|set|arrange|keep|put|allow|allocate|reserve|plan|only ?.. @",
        "to|into ?a ?full|whole @", "length|duration|lasting|lasts|last|say|quick|brief|short|full @", "@ long",
        "@ not #",
    ],
};
