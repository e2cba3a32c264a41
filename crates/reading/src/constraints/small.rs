//! Words that carry no statement of their own: what may stand between times without saying anything about them.

use std::collections::HashSet;
use std::sync::LazyLock;

/// Articles, prepositions, conjunctions, polite words, and what assistants are called, folded, in all the languages.
/// Verbs are not among them: "Thursday is bridge" says something, "Thursday then please" does not.
const SMALL: &str = "
    a an the at on in of to by for from til till until w with or and then so but also too maybe perhaps please pls plz
    thx thanks this that these those next any either both each every all about around approx ish sharp say like even
    as my your our his her their its me us you him them amy andrew between through thru after before during over
    still ok okay hm um oh well just only not no yes nor per cest le la les l un une des du de d au aux en dans avec
    pour a et ou ni puis alors donc aussi mais plutot sinon vers entre toute tout tous toutes ce cet cette ces mon ma
    mes votre vos notre nos leur merci svp stp chez sur par jusqu jusque des si oui non der die das den dem des ein
    eine einen einem einer am im um an auf ab bis von vom zu zum zur bei beim mit nach vor in und oder aber auch dann
    also nur noch gern gerne bitte danke ja nein nicht kein keine mein meine ihr ihre unser unsere sonst eher lieber
    so ca circa etwa gegen zwischen jeweils jeden jede jedes jeder dieser diese dieses diesen el los las lo una unos
    unas del al con por para sobre desde hasta y o u e pero tambien solo mejor gracias favor mi tu su sus nuestro
    este esta estos estas ese esa cada cualquier il lo gli i uno di da dal dalla dalle dei delle degli del della nel
    nella sul sulla su con per tra fra o oppure anche ma poi quindi grazie prego mio tuo suo nostro questo questa
    ogni qualsiasi solo de het een van op om bij met naar voor tot vanaf tussen of en maar ook dan dus graag alstublieft
    svp bedankt dank je u uw mijn ons onze deze dit die dat elke alle os as um uma uns umas do da dos das no na nos nas
    ao aos pelo pela com por para sobre ate entre ou e mas tambem so obrigado obrigada meu sua seu nosso este esta esse
    essa cada qualquer hs hrs h uhr uur heure heures hora horas ora ore o clock am pm s t m re ll";

static WORDS: LazyLock<HashSet<&'static str>> = LazyLock::new(|| SMALL.split_whitespace().collect());

/// Whether a folded word says nothing by itself.
pub(super) fn is_small(fold: &str) -> bool {
    fold.chars().count() == 1 || WORDS.contains(fold) || fold.bytes().all(|b| b.is_ascii_digit())
}

/// "And" and "or", in all the languages: what joins two things of one kind.
pub(super) fn coordinates(fold: &str) -> bool {
    ["and", "or", "nor", "und", "oder", "et", "ou", "ni", "y", "o", "u", "e", "en", "of"].contains(&fold)
}
