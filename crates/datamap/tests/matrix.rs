//! The compiler's word against the declaration's: a column opens for a purpose if and only if it declares it.

#[allow(dead_code, unreachable_pub)]
mod sample;

use datamap::{
    Actor, AllowedFor, Crypto, DataMap, Gate, IsPurpose, Map, Purpose, Reason, Request, SubjectUid, purpose,
};
use sample::{
    AccountRow, MeetingRow, MessageRow, PersonRow, account_row, meeting_row, message_row, person_row,
};
use std::marker::PhantomData;

struct Probe<C, P>(PhantomData<(C, P)>);

impl<C: AllowedFor<P>, P: IsPurpose> Probe<C, P> {
    fn answer(&self) -> bool {
        true
    }
}

/// Found by the compiler only where the method above does not apply.
trait Otherwise {
    fn answer(&self) -> bool {
        false
    }
}

impl<C, P> Otherwise for Probe<C, P> {}

macro_rules! allowed {
    ($column:ty) => {
        allowed!($column: Schedule Account Security Support Dsr Insights Marketing Legal)
    };
    ($column:ty: $($purpose:ident)+) => {
        [$((Purpose::$purpose, Probe::<$column, purpose::$purpose>(PhantomData).answer())),+]
    };
}

#[test]
fn a_column_opens_for_the_purposes_that_it_declares_and_for_no_other() {
    let answers = [
        (("person", "name"), allowed!(person_row::Name)),
        (("person", "address"), allowed!(person_row::Address)),
        (("meeting", "facts"), allowed!(meeting_row::Facts)),
        (("message", "text"), allowed!(message_row::Text)),
        (("account", "habits"), allowed!(account_row::Habits)),
        (("account", "last_seen"), allowed!(account_row::LastSeen)),
    ];
    let map = Map::new([PersonRow::SURFACE, MeetingRow::SURFACE, MessageRow::SURFACE, AccountRow::SURFACE]);
    let mut counted = [0, 0];
    for leaf in map.leaves() {
        let sealed = matches!(leaf.personal.crypto, Crypto::Sealed { .. });
        if !sealed || leaf.path.contains('.') {
            continue;
        }
        let (_, answers) = answers.iter().find(|(name, _)| *name == (leaf.surface, &leaf.path)).unwrap();
        assert_eq!(answers.len(), Purpose::ALL.len());
        for (purpose, answer) in answers {
            assert_eq!(*answer, leaf.personal.purposes.contains(purpose), "{} for {purpose:?}", leaf.path);
            counted[usize::from(*answer)] += 1;
        }
    }
    assert_eq!(counted, [36, 12]);
}

/// Who may ask for what at all: written out a second time, so that a change is made on purpose.
const ROLES: [(Actor, &[Purpose]); 6] = {
    use Purpose::{Account, Dsr, Insights, Legal, Marketing, Schedule, Security, Support};
    let uid = SubjectUid::from_bytes([3; 16]);
    [
        (Actor::Assistant, &[Schedule, Account, Security]),
        (Actor::Host(uid), &[Schedule, Account, Dsr, Insights]),
        (Actor::Guest(uid), &[Schedule, Dsr]),
        (Actor::Admin(uid), &[Account, Insights]),
        (Actor::Officer(uid), &[Dsr, Legal]),
        (Actor::Operator, &[Security, Support, Marketing]),
    ]
};

#[test]
fn every_role_is_admitted_for_its_purposes_and_no_others() {
    let gate = Gate::new(datamap::ControllerId::from_bytes([1; 16]));
    for (actor, purposes) in ROLES {
        let request = Request { actor, reason: Reason::story("test") };
        macro_rules! check {
            ($($purpose:ident)+) => {
                $(let admitted = gate.admit::<purpose::$purpose>(&request, 0).is_ok();
                assert_eq!(admitted, purposes.contains(&Purpose::$purpose), "{actor:?} {:?}", Purpose::$purpose);)+
            };
        }
        check!(Schedule Account Security Support Dsr Insights Marketing Legal);
    }
    assert_eq!(gate.into_accesses(), [], "being admitted is not opening");
}

#[test]
fn work_that_waits_may_move_to_another_thread() {
    fn moves<T: Send + Sync>() {}
    moves::<Gate>();
    moves::<datamap::Cap<'static, purpose::Schedule>>();
    moves::<datamap::Row<'static>>();
    moves::<PersonRow>();
}
