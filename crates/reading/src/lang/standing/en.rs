//! Rules for all meetings to come, in English.

use super::{Clue, Phrases};

#[rustfmt::skip]
pub(super) const EN: Phrases = &[
    (Clue::Lasting, &[
        "from now|here on|onward|onwards|forward", "from today|tomorrow on|onward|onwards", "as of now", "going forward",
        "in future", "in the future", "for all future", "all|any future meetings|bookings|calls|appointments",
        "new ?standing|house|diary rule|rules", "standing rule|rules", "rules for the|my diary|calendar", "as a rule",
        "by default", "until further notice", "until i tell|say|change", "henceforth", "for good", "permanently",
        "for all|any|every ?of ?my bookings|meetings|appointments", "everything|anything you book|schedule|arrange",
        "whenever you book|schedule|arrange",
    ]),
    (Clue::Ever, &["always", "never", "ever", "every|each day|week|weekday|time", "each and every", "at all times", "invariably"]),
    (Clue::Weekly, &[
        "mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|weekdays",
        "monday|tuesday|wednesday|thursday|friday|saturday|sunday mornings|afternoons|evenings|lunchtimes",
        "every|each|on-a monday|tuesday|wednesday|thursday|friday|saturday|sunday",
    ]),
    (Clue::Deny, &[
        "never", "no|zero ?more meetings|meeting|calls|call|appointments|bookings", "nothing", "nobody", "not ?be ?to book|schedule",
        "don't|do-not ?ever ?please book|schedule|put|arrange|place|plan|accept|take|do", "not before|after|on|between", "avoid",
    ]),
    (Clue::Keep, &[
        "sacred", "sacrosanct", "off ?limits", "keep|leave|kept ... free|clear|open|empty|blank", "block|protect|guard",
        "keep|leave free|clear|open|empty|blank",
        "blocked|reserved|protected", "stays|is mine", "hands off",
    ]),
    (Clue::Workday, &[
        "my|working|office|business|meeting hours|day|days ?now are|is|run|runs|go|goes", "i ?now ?only work ?from @",
    ]),
    (Clue::Once, &[
        "just|only this once|time|one|meeting|week", "this time", "for once", "this|that one ?meeting ?only|call", "for this|that meeting|call|one",
        "this|that|the meeting|call is|should|must|needs|has|will|can", "as an exception", "today only",
    ]),
    (Clue::Between, &[
        "@ ?free|gap|break|buffer|pause|breather|rest|off|apart|breathing ?space ?room ?time between|in-between",
        "@ gap|buffer|breather|breathing-space", "@ apart",
        "between ?my ?any ?two ?all ?back meetings|calls|appointments ?i ?always ?need ?want @",
        "buffer of ?at ?least @",
    ]),
    (Clue::Before, &[
        "@ ?free|to|buffer|prep|preparation ?prepare ?time before|ahead-of|prior-to ?each|every|any|all|my|a ?of ?my meeting|meetings|call|calls|appointment|appointments",
        "@ prep|preparation ?time",
    ]),
    (Clue::After, &[
        "@ ?free|to|buffer ?recover ?time after|following ?each|every|any|all|my|a ?of ?my meeting|meetings|call|calls|appointment|appointments",
    ]),
    (Clue::Around, &[
        "@ ?free|buffer ?time before and|& after ?each|every|any|all|my|a ?meeting|meetings|call|calls",
        "@ ?free|buffer ?time either|each side ?of ?each|every|any|all|my|a ?meeting|meetings|call|calls",
        "@ ?free|buffer ?time on|at either|each|both side|sides|end|ends ?of ?each|every|any|all|my|a ?meeting|meetings|call|calls",
    ]),
    (Clue::PerDay, &[
        "at most|maximum|max|to _ ?meetings|calls|appointments a|per|each|any|every|in-a|on-any|in-one ?one ?single day",
        "no|not|never more than _ ?meetings|calls|appointments a|per|each|any|every|in-a|on-any|on-one|in-one ?one ?single day",
        "maximum|max|most of _ ?meetings|calls|appointments a|per|each|any|every|in-a|on-any ?one ?single day",
        "up|limit|limited|cap ?me ?it ?to|at _ ?meetings|calls|appointments a|per|each|any|every ?one day",
        "_ ?meetings|calls|appointments a|per day max|maximum|at-most|tops", "_ ?meetings|calls|appointments max|maximum|tops a|per|each day",
    ]),
    (Clue::PerWeek, &[
        "at most|maximum|max|to _ ?meetings|calls|appointments a|per|each|any|every|in-a|in-any|in-one ?one ?single week",
        "no|not|never more than _ ?meetings|calls|appointments a|per|each|any|every|in-a|in-any|in-one ?one ?single week",
        "maximum|max|most of _ ?meetings|calls|appointments a|per|each|any|every|in-a|in-any ?one ?single week",
        "up|limit|limited|cap ?me ?it ?to|at _ ?meetings|calls|appointments a|per|each|any|every ?one week",
        "_ ?meetings|calls|appointments a|per week max|maximum|at-most|tops", "_ ?meetings|calls|appointments max|maximum|tops a|per|each week",
    ]),
    (Clue::Notice, &[
        "@ ?of ?advance notice|warning", "at least @ in advance|ahead|beforehand", "not|never|nothing ?be ?book ?booked ?with less|sooner than @ ?in ?of ?from ?advance|ahead|notice|out|away|now",
        "notice of|is ?at ?least @",
    ]),
    (Clue::Length, &[
        "default ?meeting|call ?length|duration ?should ?be ?to|of|is|: @", "@ by|as default|standard", "by default ?everything ?is ?'s ?meetings ?are @",
        "meetings|appointments|bookings|everything|slots ?should ?must ?only ?i ?always ?you ?take ?book ?is ?'s ?are ?be ?to ?last @",
        "@ meetings|slots|appointments", "@ for ?all ?every ?my meetings|meeting|everything|appointments",
        "every ?single meeting|appointment|booking ?should ?must ?to ?is ?be ?last|lasts|take|takes @",
    ]),
    (Clue::CallLength, &[
        "@ for ?all ?every ?my calls|call", "calls ?should ?must ?always ?are ?be ?to ?last ?take @", "@ calls",
        "every ?single call ?should ?must ?to ?is ?be ?last|lasts|take|takes @",
    ]),
    (Clue::PhoneLength, &["@ for ?all ?every ?my phone|telephone calls|call", "phone|telephone calls ?should ?must ?always ?are ?be ?to ?last ?take @", "@ phone|telephone calls"]),
    (Clue::VideoLength, &["@ for ?all ?every ?my video|zoom|teams calls|call|meetings|meeting", "video|zoom|teams calls|meetings ?should ?must ?always ?are ?be ?to ?last ?take @", "@ video|zoom|teams calls|meetings"]),
    (Clue::RoomLength, &[
        "@ for ?all ?every ?my in person|face-to-face ?meetings|meeting", "@ for ?all ?every ?my in-person|face-to-face|physical|on-site meetings|meeting",
        "in-person|face-to-face|physical|on-site meetings ?should ?must ?always ?are ?be ?to ?last ?take @", "@ in-person|face-to-face meetings", "@ in person",
    ]),
    (Clue::ByPhone, &[
        "meetings|meeting|everything|calls ?should ?must ?to ?are ?is ?be ?always ?happen ?go by|over|on ?the phone|telephone", "always by|over|on ?the phone|telephone",
        "default ?to|is|medium|: ?is phone|telephone", "by default by|over|on ?the phone|telephone", "phone|telephone by default",
    ]),
    (Clue::ByVideo, &[
        "meetings|meeting|everything|calls ?should ?must ?to ?are ?is ?be ?always ?happen ?go by|over|on|via video|zoom|teams|meet", "always by|over|on|via video|zoom|teams",
        "default ?to|is|medium|: ?is video|zoom|teams", "by default by|over|on|via video|zoom|teams", "video|zoom|teams by default",
    ]),
    (Clue::InPerson, &[
        "meetings|meeting|everything ?should ?must ?to ?are ?is ?be ?always ?happen in|face person|to-face", "always in person", "always face to face",
        "default ?to|is|medium|: ?is in-person", "by default in person", "in person by default",
    ]),
    (Clue::Holidays, &["public|bank|national|federal holidays|holiday"]),
    (Clue::Weekend, &["weekends", "the weekend", "weekend"]),
    (Clue::Those, &["on those|these|such days"]),
    (Clue::OfSome, &["phone|telephone|video|zoom|teams calls|call|meetings|meeting", "in person|in-person meetings", "in-person meetings", "with|for ?my|the|our !me|us|all|any|every|each|everyone|everybody|anyone|anybody|meetings|calls|meeting|lunch|now|good|future|bookings|appointments|mornings|writing"]),
];
