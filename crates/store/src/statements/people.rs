use crate::statement::statements;

statements! {
    /// One person. Primary key.
    PERSON = "SELECT org, person, address_index, address, traits, created_us FROM person WHERE org = $1 AND person = $2";

    /// The person with an address. Index person_by_address.
    PERSON_BY_ADDRESS = "SELECT org, person, address_index, address, traits, created_us FROM person
        WHERE org = $1 AND address_index = $2";

    /// Who has an address. Index person_by_address.
    PERSON_ID = "SELECT person FROM person WHERE org = $1 AND address_index = $2";

    /// Adds a person unless the address or the id is known. It names no constraint: two nodes that add the same person
    /// at once must both go on, whichever of the two indexes notices first. Index person_by_address, primary key.
    ADD_PERSON = "INSERT INTO person (org, person, address_index, address, traits, created_us)
        VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING";

    /// Makes a person a host, or replaces the preferences. Primary key.
    PUT_HOST = "INSERT INTO host (org, person, profile, created_us) VALUES ($1, $2, $3, $4)
        ON CONFLICT (org, person) DO UPDATE SET profile = excluded.profile";

    /// One host with the person. Primary keys.
    HOST = "SELECT person.org, person.person, person.address_index, person.address, person.traits, person.created_us,
            host.profile, host.created_us
        FROM host JOIN person ON person.org = host.org AND person.person = host.person
        WHERE host.org = $1 AND host.person = $2";

    /// All hosts, in the order of their enrolment. Primary keys; sorts as many rows as there are hosts.
    HOSTS = "SELECT person.org, person.person, person.address_index, person.address, person.traits, person.created_us,
            host.profile, host.created_us
        FROM host JOIN person ON person.org = host.org AND person.person = host.person
        WHERE host.org = $1 ORDER BY host.created_us, host.person";
}
