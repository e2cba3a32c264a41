//! English: what is said about times and offers.

use super::super::{Cue, Phrases};

// A lexicon is read by the eye: phrases of one meaning stand together, as many in a line as fit.
#[rustfmt::skip]
pub(super) const TIMES: &[Phrases] = &[
    (Cue::Unsure, &[
        "let me talk|speak|ask|see|think|look", "while i check|ask",
        "i'd|would love|like|prefer|have ... but", "could be @", "i'll|will|i'd know more|tomorrow|later|by|on|then", "let you know|tell you|confirm tomorrow|later|by|when|once|if", "still open|available",
        "have|need|got|want to ask|confirm|run|clear", "must|should ask|check|confirm", "subject to", "pencil*", "tentativ*", "provisional*", "waiting to hear|on", "get back to you ?on ?about ?with", "double check", "pending",
        "not sure|certain", "might work|be|do|suit", "let me check", "need|have to check", "don't know yet|if|whether", "would only work", "only works|work if", "not confirmed", "could possibly", "a bit|little early|late|tight", "still free",
    ]),
    (Cue::Breakfast, &[
        "breakfast",
    ]),
    (Cue::Dinner, &[
        "dinner", "supper",
    ]),
    (Cue::Lunch, &[
        "lunch",
    ]),
    (Cue::AnyDay, &[
        "any day|weekday|morning|afternoon", "any other day", "every day", "whenever",
    ]),
    (Cue::Can, &[
        "i'm|i am ?more ?much ?pretty ?fairly ?quite flexible|free|open",
        "is|are|be|looks|sounds much|so|totally|absolutely|probably|definitely|still|also better|good|fine|great|perfect|best|ok|okay|easier",
        "@ does", "@ do", "@ would ?be|work|suit", "@ is better|easier",
        "he|she|they can ?also do|make|manage", "very much fine|ok|okay|good|possible",
        "the one i|we|he|she|they can", "what i|we 've got|have is", "what i've got is", "what i have is",
        "all i've got is", "all i have is", "i can give|offer you|him|her", "apart from that",
        "other than that", "otherwise i'm|im|we're|any|all", "would|will|could|can do nicely|fine|well",
        "do nicely|me fine", "is|are right|great|good|fine by|with me|us", "right by me",
        "i'm|im all yours", "otherwise i'm yours", "yours to fill", "works a treat",
        "works ?fine|well|great|better|best ?for", "work ?fine|well|great|better ?for me|us",
        "would|will|could|can|should|do|to|might|ll|d|both|times|all work", "suits",
        "would|will|could suit", "suit me|us",
        "i|we can ?also ?maybe ?probably ?perhaps ?easily ?definitely ?still ?certainly ?just do|make|manage|meet|be|come|squeeze|offer|fit",
        "i|we could ?also ?maybe ?probably ?perhaps ?easily ?definitely ?still ?certainly ?just do|make|manage|meet|be|come|squeeze|offer|fit",
        "i'm free", "im free", "i am free", "we're free", "we are free", "am|be|are|stay|is free",
        "free on|from|after|before|between|all|any|at|until|till", "available", "open @", "is|are|am open",
        "wide|completely|totally|fairly|pretty|mostly open",
        "is|are|would|be|it's|that's|looks|look|sounds|seems fine",
        "is|are|would|be|looks|look|sounds|seems ?just|really|very|perfectly|quite|also|all good|great|perfect|ideal|ok|okay|lovely|grand|doable|possible|best|better|champion|workable|convenient|excellent|brilliant|splendid|fab|preferable|clear",
        "'s good|great|perfect|ideal|ok|okay|fine|lovely|grand|doable|possible|best|better|champion|workable",
        "@ good|great|perfect|ideal|fine|ok|okay|lovely",
        "good|fine|great|ok|okay|perfect|best|better|easier|convenient for me|us|him|her|them", "i'd take",
        "i'll take", "we'll take", "ill take", "we|i will take", "i'll have", "put me down", "pencil",
        "pop me", "book me", "sign me", "lock it", "lock in", "happy to|with|for", "a goer", "would be @",
        "i'd be|prefer|rather|like|love", "i would be|prefer|rather|like|love",
        "we'd be|prefer|rather|like|love", "we would prefer|like|love", "should really like", "i'm around",
        "i am around", "im around", "around @", "any time", "anytime", "whenever", "wfm", "go with|for",
        "let's go|do|say|make|aim|try|use|meet|talk|call", "lets go|do|say|make|aim|try|use|meet|talk|call",
        "let us do|say|make", "make it @", "we'll say", "i am|i'm all yours", "be there", "count me in",
        "tuesday|monday|wednesday|thursday|friday it is", "@ it is", "can do @", "could do @", "can manage",
        "could manage", "can make @", "could make @", "could be there", "may i suggest", "i suggest",
        "i'd suggest", "i would suggest|propose", "i propose", "we propose|suggest", "can swing",
        "has anything", "if need be", "works", "suit",
        "my diary|calendar|schedule|day|week is ?pretty|fairly|completely|totally|wide|quite|mostly clear|open|free|empty",
        "i have|we have ?an|a|some opening|gap|slot|window|space|availability|room|time|openings|gaps|windows",
        "i've got ?an|a|some|the opening|gap|slot|window|space|availability|room|time", "is yours",
        "can talk|speak|meet|chat|join|attend", "could talk|speak|meet|chat|join|attend", "reachable",
        "i'm good|fine|ok|okay|easy|flexible|open", "im good|fine|ok|easy|flexible|open",
        "we're good|fine|easy|flexible|open", "i am good|fine|easy|flexible|open",
    ]),
    (Cue::Cannot, &[
        "is|are ?both ?all ?really ?pretty bad|terrible|awful|tricky|difficult", "a bit|little early|late|tight",
        "@ not|no >", "@ doesn't|isn't|won't|wouldn't|don't",
        "can't", "cannot", "can not", "couldn't", "could not", "won't ?be|work|make|do|suit|fit|manage",
        "wont wrk", "will not ?be|work|make", "not available", "unavailable",
        "isn't available|possible|good|great|going", "not possible", "impossible",
        "aren't possible|good|available",
        "doesn't|dont|don't|didn't|wouldn't|wont work|suit|fit|do|help|quite",
        "does|do|would not work|suit|fit",
        "not work|working|workable|suit|suitable|convenient|feasible|doable", "not free", "isn't free",
        "no good", "not good|great|ideal|an option|gonna|going to work",
        "is|are ?all|both|already|completely|totally|fully|pretty out|off|gone|shot|taken|full|booked|blocked|packed|jammed|rammed|solid|busy|dead|hopeless|hell|mental|chaos|toast",
        "off limits", "off the table", "out of the question", "no way", "no chance", "no go",
        "rule|ruled|rules out", "clash*", "conflict*", "forget", "you can forget", "unable", "not able",
        "aren't able", "isn't able", "can't make|do|manage", "too early|late|soon|tight|far", "bar @",
        "fully booked", "back to back", "up to my", "wiped out", "snowed under", "neither", "none",
        "not an option", "a non starter", "nonstarter", "is out", "are out", "shan't", "no luck", "no use",
        "doesn't exist", "not ?so convenient", "nt ?wrk|work", "won't", "is a write off", "write off",
        "hopeless", "slammed", "swamped", "avoid", "keep clear|off|away", "steer clear",
        "leave .. alone|free|out", "stay away from",
        "don't|dont ?even book|put|schedule|offer|use|bother|touch|look|give|take|go",
        "do not book|put|schedule|offer|use|touch", "sacred", "nobody gets", "taken ?up",
        "already taken|booked|spoken|gone|committed|full", "rather not", "i'd rather not", "prefer not",
        "never", "not before|after|until|till", "before i'm|im|i am|we're|i've",
    ]),
    (Cue::Busy, &[
        "i have", "i've got", "we have", "we've got", "i've", "we've", "belong to", "belongs to",
        "i'm on|in|at|off|away|out|up|over|busy|booked|tied|travelling|traveling|flying|driving|teaching|stuck|abroad|covering|back",
        "im on|in|at|off|away|out|busy|booked|tied|travelling|traveling|flying|driving|teaching|stuck",
        "i am on|in|at|off|away|out|busy|booked|tied|travelling|traveling|flying|driving|teaching|stuck|abroad|over",
        "we're on|in|at|off|away|out|busy|booked|tied|travelling|closed|up",
        "we are on|in|at|off|away|out|busy|booked|tied|travelling|closed|up",
        "i'll be on|in|at|off|away|out|busy|tied|travelling|traveling|flying|driving|teaching|stuck|up|abroad|giving|running",
        "i will be on|in|at|off|away|out|busy|tied|travelling|traveling|flying|driving|teaching|stuck|abroad",
        "we'll be on|in|at|off|away|out|busy|tied|travelling|flying",
        "she|he|they 's|is|are|re on|in|at|off|away|out|busy|travelling|traveling|teaching",
        "i've got ?a|an|the|my|to", "i have ?a|an|the|my|to|got|back|another|meetings|appointments",
        "we've got ?a|an|the|our|to", "we have ?a|an|the|our|to|got|another", "i've ?a|an|the",
        "we've ?a|an|the", "my @ is|are", "i sit|teach|fly|land|drive|work|travel|leave|train",
        "i'm teaching|flying|landing|leaving|meeting|seeing|picking|taking|visiting|moving|giving|giving|running|hosting",
        "we launch|open|close|move|ship|travel|fly", "out of office|town|station|the office|action",
        "holiday", "vacation", "annual leave", "on leave", "day off", "dentist", "doctor", "school run",
        "clinic", "surgery", "board meeting", "audit", "in court", "on site",
        "on a train|plane|course|flight|boat|ferry", "wedding", "funeral", "is for the", "are for the",
        "bank holiday", "is a holiday", "is closed", "are closed", "closes at", "that's bowls",
        "that is bowls",
    ]),
    (Cue::Propose, &[
        "have|need|must to leave|go|finish|stop|be ?done|out ?by|at|before", "must leave|finish|stop|be ... by|at|before",
        "could|can|would _ do|make|manage|fit|meet|come|talk|speak", "fancy", "possibly", "how about",
        "what about", "how's", "hows", "how is|are",
        "could|can|would|shall|might we|he|she|they|you|i ?please ?perhaps|maybe|instead do|make|say|try|meet|have|find|manage|go|move|shift|push|look|speak|talk|aim|take|start|use",
        "maybe", "perhaps", "propose", "suggest*", "would @ work|suit|do|be", "does @ work|suit",
        "do @ work|suit", "is @ possible|ok|okay|any|an|free|available|good|fine|better",
        "are @ possible|any", "would it be possible", "any chance", "make it", "let's try|say|do|make",
        "lets try|say|do|make", "aim for", "shoot for", "looking for|at", "ideally", "preferably", "try @",
        "tell _ @", "instead", "find|book|schedule|arrange|set|fix|get|put|line|slot|pencil|block",
        "alternatively", "or else", "otherwise", "failing that", "earliest", "sometime", "some time",
        "somewhere", "either", "i'd like", "i would like", "we'd like", "would like", "i want", "i need",
        "needs to be", "need to be", "has to be", "must be", "it wants to be",
    ]),
    (Cue::Rather, &[
        "prefer*", "rather", "ideally", "best", "better", "favourite", "favorite", "first choice",
        "if possible", "easiest",
    ]),
    (Cue::IfNeedBe, &[
        "if need be", "if needed", "if necessary", "if pushed", "if i|we must|have",
        "at a pinch|push|stretch", "in a pinch", "failing that", "failing which", "as a last resort",
        "worst case", "otherwise", "alternatively", "or else", "second choice", "if not",
        "if that's no good", "if that|this|it doesn't|isn't|can't", "at worst", "fallback", "plan b",
        "grudgingly", "reluctantly",
    ]),
    (Cue::Except, &[
        "except", "excepting", "but not", "apart from", "aside from", "other than", "besides", "save for",
        "excluding", "with the exception of", "barring", "bar the|a|my|that|this|@", "just not", "only not",
        "minus", "unless it's", "anything but", "any day but", "anytime but", "any time but",
        "every day but", "all but", "though not", "not @", "not the|on|in @", "just leave|skip|avoid",
        "skip", "not on|in",
    ]),
    (Cue::Only, &[
        "only", "just", "solely", "nothing but", "strictly", "exclusively",
    ]),
    (Cue::Nothing, &[
        "nothing", "never", "no meetings|calls|earlier|later", "nt",
        "not before|after|earlier|later|until|till", "none", "nobody", "don't|dont ?even",
    ]),
    (Cue::Background, &[
        "let me|i'll|i will ?just get back|check|confirm|know|see", "let you know", "need to check", "have to check",
        "deadline", "due", "expires", "expire", "closes", "ends", "ended", "closed on", "since", "last @",
        "goes in|out", "launch* on|@", "has|have to be with", "by the way", "fyi", "was", "were", "met",
        "spoke", "talked", "wrote", "sent", "said", "signed", "happened", "yesterday", "ago",
        "reminder that", "moved to", "as of", "dated", "from last", "arrived", "kicks off", "in time for",
        "ahead of the", "hence", "because", "finishes", "starts on|@", "runs until|till|to", "valid",
        "announce*", "publish*", "deliver*", "ship", "ships", "pay", "payment", "invoice", "knock off",
        "budget", "report", "the quarter",
    ]),
    (Cue::Condition, &[
        "if", "unless", "provided", "as long as", "in case", "should he|she|they|it|that", "when", "once",
        "depending",
    ]),
    (Cue::Not, &[
        "not", "no", "never", "n't", "nt", "don't", "doesn't", "isn't", "aren't", "won't", "can't",
        "cannot", "without",
    ]),
    (Cue::NoneFit, &[
        "none of", "neither of", "neither", "none work*|suit*|fit*|are|is|will|do", "not one of",
        "no luck with any", "any of the|those|these .. isn't|aren't|no|not|out|clash*", "can't do|make any",
        "can't do|make either", "cannot do|make any|either", "can't .. either|any of",
        "don't|doesn't|won't work|suit|fit ?for me|us any|either", "unfortunately no",
        "both of those|them|these|your .. are|clash*|fall|conflict|before|is|don't|out|no",
        "all of those|them|these .. are|clash*|fall|conflict|don't|out|no|won't",
        "those|these|they ?dates|times|two|three|days|slots|options all|both ?of ?are ?right ?in ?don't|clash*|fall|conflict|out|no|taken|booked|bad|terrible|hopeless|won't",
        "those|these ?dates|times|days|slots|options don't|won't|clash*|conflict|are no|are right|are out|aren't|are not|are in the middle|are all|are both|are too|fall|can't",
        "these time ?is|are night|late|early|not", "no good for", "i can't do|make any|those|these|either",
        "both are|clash*|no good|out|taken|gone", "all three|four|of them are|no good|out|gone|clash*",
        "either ?of .. no good", "nothing .. works|suits|fits", "the whole lot is|are",
        "can't|cannot|don't|doesn't|won't|not|unable|nor .. any of",
    ]),
    (Cue::AllFit, &[
        "makes no difference|odds", "doesn't matter which", "don't mind which", "no preference", "up to you|him|her|them", "you|she|he|they can ?just choose|pick|decide", "all the same to",
        "all fine|good|ok|okay|great|work|suit|fit|possible|perfect",
        "all of them ?are ?work|suit|fine|good",
        "all three|four|five ?of ?them ?are ?would ?work|suit|fine|good|are", "any of them|these|those|the",
        "any of your", "any works", "any one|slot|option|time of",
        "either ?one of|is|works|would|will|suits|fine|day|slot|time|way", "whichever", "take your pick",
        "your pick|choice", "they're all fine|good|ok", "all work|suit", "i'm easy", "pick any|whichever",
        "any time you|works", "all are fine|good",
    ]),
    (Cue::Both, &[
        "both", "either", "both of them", "either of the two",
    ]),
    (Cue::AllBut, &[
        "all but", "all except", "any except", "anything but", "any but", "everything but|except",
        "all of them except|but", "only the _ .. not|no|doesn't|can't",
    ]),
    (Cue::Others, &[
        "the other two|three|one|ones", "the others", "the rest", "other two|three|ones", "others",
    ]),
    (Cue::Nth(1), &[
        "the first is|works|would|suits|please|sounds|looks|will|then|for|and|or|if", "the first >",
        "first ?of|one|option|slot|time|date|proposal|choice|suggestion", "1st ?one|option|slot", "former",
        "no 1", "top one",
    ]),
    (Cue::Nth(2), &[
        "the second is|works|would|suit|suits|fits|please|sounds|looks|will|then|for|and|or|if", "the second >",
        "second ?of|one|option|slot|time|date|proposal|choice|suggestion", "2nd one|option|slot|choice",
        "latter",
    ]),
    (Cue::Nth(3), &[
        "the third is|works|would|suits|please|sounds|looks|will|then|for|and|or|if", "the third >",
        "third ?of|one|option|slot|time|date|proposal|choice|suggestion", "3rd one|option|slot|choice",
    ]),
    (Cue::Nth(4), &[
        "the fourth is|works|would|suits|please|sounds|looks|will|then|for|and|or|if", "the fourth >",
        "fourth ?of|one|option|slot", "4th one|option|slot|choice",
    ]),
    (Cue::Nth(5), &[
        "fifth ?of|one|option|slot", "5th one|option|slot|choice",
    ]),
    (Cue::Nth(99), &[
        "last one|option|slot|of|time|date|proposal|suggestion", "the last ?>|,", "final one|option|slot",
        "latest of", "bottom one",
    ]),
    (Cue::Nth(98), &[
        "penultimate", "second to last", "next to last", "last but one",
    ]),
    (Cue::Nth(90), &[
        "earlier one|slot|of|option|time|the two", "the earlier", "earliest ?one|of|slot|option",
    ]),
    (Cue::Nth(91), &[
        "later one|slot|of|option|time", "the later", "latest ?one|of|slot|option",
    ]),
    (Cue::Nth(92), &[
        "middle one|option|slot|time", "one in the middle", "middle of the three",
    ]),
    (Cue::OptionWord, &[
        "option", "options", "number", "no", "slot", "choice", "nr", "proposal",
    ]),
    (Cue::Yes, &[
        "< works", "< all good", "all good for|on|with", "< that works", "works for me|us >", "< fine", "< good for me",
        "< yes", "yep", "yup", "yeah", "< sure", "< ok", "< okay", "< perfect", "< great", "< deal",
        "< done", "sounds good|great|fine|perfect",
        "that's ?just ?very ?perfectly ?much fine|perfect|good|great|grand|me|ideal", "that works",
        "this works", "works for me", "confirm*", "agreed", "see you", "see her|him|them|ya",
        "looking forward", "i'll be there", "we'll be there", "i can attend", "kindly block",
        "please block", "please book ?it|that|the", "book it", "go ahead", "good to go", "can manage the",
        "it is a date", "it's a date", "definitely", "works a treat",
    ]),
    (Cue::No, &[
        "< no", "nope", "< sorry", "unfortunately", "sadly", "i'm afraid", "regretfully", "alas",
    ]),
    (Cue::MyTime, &[
        "my time|morning|afternoon|end|side", "our time|end|side", "here", "for me", "for us", "here in",
        "my monday|tuesday|wednesday|thursday|friday",
    ]),
    (Cue::YourTime, &[
        "your time|end|side", "your # ?am|pm", "his|her|their time|end|side",
    ]),
    (Cue::SameTime, &[
        "same time|hour|tiem", "same hour", "at the same time", "same day and hour",
    ]),
    (Cue::SameDay, &[
        "same day", "same morning|afternoon", "that day|morning|afternoon", "still @",
    ]),
    (Cue::Sooner, &[
        "earlier", "sooner", "prepone", "bring .. forward", "pull .. forward",
    ]),
    (Cue::LaterBy, &[
        "postpon*", "delay ?it ?by",
        "later", "push back", "put back", "push .. back", "put .. back", "delay",
    ]),
    (Cue::UnclearMove, &[
        "move .. forward", "moved forward", "shift .. forward", "move .. up", "push .. forward",
        "move .. back # |two|three|one|a day|days|hours|hour|week",
    ]),
    (Cue::Here, &[
        "i'm|im|we're in|over|at|based|moving|travelling|traveling", "i am|we are in|over|based",
        "i'll|we'll be in|over", "i will be in", "i live|work|sit in", "shuttling between", "i land in",
        "moving to", "from @ i live in",
    ]),
    (Cue::DayAfter, &[
        "the day after", "following day", "next day",
    ]),
    (Cue::DayBefore, &[
        "the day before", "previous day",
    ]),
    (Cue::WeekLater, &[
        "a|one ?exactly week later", "exactly a week later", "the week after", "following week",
        "same day next|the week",
    ]),
    (Cue::ThatWeek, &[
        "that ?same week", "same week",
    ]),
    (Cue::Turn, &[
        "but", "so", "instead", "however", "or", "also", "then", "otherwise",
    ]),
    (Cue::WeekOf, &[
        "week of|beginning|commencing|starting|from ?the ?on", "wc", "w/c", "wk of",
    ]),
    (Cue::ClockChange, &[
        "clocks", "daylight saving", "summer time", "dst", "time change",
    ]),
    (Cue::AllDay, &[
        "all day", "whole day", "entire day", "any time", "anytime", "all of it", "at any time",
    ]),
    (Cue::Gloss, &[
        "which is|would|makes|means", "that's|that is # ?am|pm", "i e", "aka", "meaning",
    ]),
    (Cue::AnHour, &[
        "an hour ,",
        "an hour with|on|or|for|tops|max|is|should|will", "full hour", "hour long", "hourlong",
    ]),
    (Cue::HalfHour, &[
        "half hour", "half an hour", "half-hour",
    ]),
    (Cue::FirstHalf, &[
        "first half", "first fortnight of",
    ]),
    (Cue::SecondHalf, &[
        "second half", "latter half", "second fortnight of",
    ]),
    (Cue::RestOfWeek, &[
        "rest of the week|this week", "remainder of the week",
    ]),
    (Cue::Fortnight, &[
        "fortnight",
    ]),
];
