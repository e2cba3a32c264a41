//! English: where a word of calling off calls nothing off: denied, under a condition, or said of something else.

use super::super::{Cue, Phrases};

// A lexicon is read by the eye: phrases of one meaning stand together, as many in a line as fit.
#[rustfmt::skip]
pub(super) const SPARED: &[Phrases] = &[
    (Cue::Kept, &[
        "un cancel*", "uncancel*", "un-cancel*", "not ?going|planning ?to ?be ?about cancel*|calling",
        "never cancel*", "was|were ?just ?only going|about|planning|ready to cancel|call ... but|until",
        "tempted|thinking to|of|about cancel|cancelling|canceling|calling ... but|until",
        "wanted|hoped|meant to cancel ... but",
        "nearly|almost|nearly-had-to|almost-had-to|thought-i'd|feared-i'd ?have ?to cancel*|called",
        "wants to cancel|call|scrap",
        "my|the|his|her|another|our-other @ ?meeting|call|appointment ?has|had|was|is|got|'s ?just ?been cancelled|canceled|off",
        "cancelled|canceled ?but ours|mine|yours|the-other",
        "forget it|that|this ?please i|we|it|found|got|now|works ... found|have|got|see|know|works|worked|sorted|solved|remember|it|link|file",
        "forget it|that ?i ?i've ?we ?just found|sorted|solved|remembered|got",
        "no longer|not needed|required|necessary|need ?is ?are the|a|an|my projector|room|screen|laptop|parking|coffee|lunch|catering|interpreter|link|slides|translation|hotel|taxi|agenda",
        "no need|point|reason ?for ?us to|in meet|meeting|come|see|talk|be ?up ?there in-person|face-to-face|in person|face|physically|at|onsite|on-site|before|early|earlier",
        "if|in-case|should you|we|i|he|she|they|anyone|anybody ?do ?ever ?still have|need|want|decide|must|wish|had to cancel",
        "before|without|instead-of|rather-than|avoid|hate|hating ?to ?having ?you ?to cancel|cancelling|canceling",
        "cancellation policy|fee|terms|insurance|period|charge", "cancel culture|noise|out-each-other",
        "noise cancelling|canceling",
        "don't|dont|not|doesn't ?really want|wish|like|need|care ?us|you ?to meet|talk|speak ?up ?you|them|him|her before|after|earlier|later|until|so|too|that|this-early|at|over|without|outside|by|on|in",
        "not ?really interested in ?the|early|late|very ?early|late ?_ mornings|morning|evenings|evening|afternoons|afternoon|early|slots|slot|mondays|tuesdays|wednesdays|thursdays|fridays|@",
        "pass|passing the|these|those|this|that|it|them|your ?_ ?_ on|along|over|to",
        "pass on|along the|these|this|your times|dates|options|message|details|news|to",
        "no thanks|thank ?you to|for|on the|coffee|lunch|a|parking", "no thanks no|not coffee|lunch|parking",
    ]),
    (Cue::Stands, &[
        "ours|mine|ours-still is|stands|stays|holds|remains|still|as",
        "i'm|i-am|we're|i'll|we'll|i-will|still ?still ?be coming|there", "see you @|then|there|anyway",
        "see you ?all|both @ anyway|still|regardless|as|though",
        "meeting|call|appointment|@ is-still on|fine|good|ok|okay|happening",
        "meeting|call|appointment|@ is ?all fine|good|ok|okay|happening|confirmed",
        "meeting|call|appointment|@ ?still stands|stays|holds|remains", "we're|we-are|i'm ?all still on",
        "be|am|i'm|i'll-be|so ?i'm early today|@", "i don't >", "i don't ,", "not me|us >",
    ]),
    (Cue::NoWay, &[
        "no way", "no chance", "not ?a ?on chance|your-life|happening|at-all|likely", "never", "certainly not",
        "absolutely not", "of course not", "definitely not", "over my dead", "out of the question", "nope", "no >",
        "no ,", "god|heaven forbid|no", "don't even", "hell no", "forget it",
    ]),
    (Cue::IfSo, &[
        "if", "unless", "in case", "should it|we|they|the|he|she|there|anything|nobody", "only if", "as long as",
        "in the event",
    ]),
    (Cue::IfYouLike, &[
        "if ?at ?all possible|you|we|i|so|need|that|this|it|its ?is ?are ?that ?'s ?'s ?you ?not could|can|may|might|don't|do|would|wouldn't|ok|okay|fine|alright|all-right|possible|too|mind|please|works|suits|agree|not-a-problem|no-problem",
        "if possible", "if you|we|i|he ?all ?both could|can|may|might|don't|wouldn't|would|please",
        "ok|okay|fine|alright|mind|great|good|best|better|nice|appreciate|appreciated|wondering|wonder|ask|asking|grateful|sorry|apologies|apologise|easier|sure|know|see ?it ?for ?you ?us if",
        "if-so", "if that|this|it ?'s|is ok|okay|fine|alright|possible|easier|works|suits",
        "as long as that|this|it|you",
    ]),
    (Cue::Thing, &[
        "train|trains|flight|flights|plane|ferry|bus|taxi|cab|uber|ride|hotel|hotels|room|rooms|restaurant|table|pizza|order|orders|subscription|membership|card|tickets|ticket|reservation|delivery|shipment|policy|insurance|parking|course|class|lesson|concert|show|trip|holiday|vacation|catering|lunch-order|message|email|mail|note|request|project|contract|payment|invoice|connection|dentist|gym|school|game|match|babysitter|sitter|nanny|leave|conference|workshop|webinar|event|training|newsletter|account|speaker|gig",
        "client|customer|supplier|vendor|airline|railway|guest|patient|student|tenant|contractor|plumber|electrician|sales-list|list",
    ]),
    (Cue::MeetingWord, &[
        "meeting|meetings|call|calls|appointment|appt|chat|catch-up|session|interview|visit|demo|talk|get-together|meet|slot|invite|invitation|one|ours|zoom|thing|us|everything",
    ]),
];
