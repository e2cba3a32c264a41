# Names and forms of address
sender = { $assistant } (AI assistant of { $host })
greeting = Hello { $name },
greeting-nameless = Hello,
greeting-first = Hello { $name }, I am { $given }, the AI assistant of { $host }.
greeting-first-nameless = Hello, I am { $given }, the AI assistant of { $host }.
greeting-first-host = Hello { $name }, I am { $given }, your AI assistant.
greeting-first-host-nameless = Hello, I am { $given }, your AI assistant.
closing = Kind regards
your-guest = your guest
list-last = { $rest } and { $last }

# Below every mail
footer-guest-copied = { $assistant } is an AI assistant. { $host } reads along; to reach a person, write to { $address }. Reply STOP to get no more mails from me. Questions about your data: just reply.
footer-guest = { $assistant } is an AI assistant. To reach a person, write to { $host } at { $address }. Reply STOP to get no more mails from me. Questions about your data: just reply.
footer-host = { $assistant } is an AI assistant and works for you; only you get this mail. What you write to others directly does not pass through me. Reply STOP to end this arrangement. Questions about your data: just reply.

# What the meeting is
minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
by-phone = by phone
by-video = by video
in-person = in person
facts-aside = {" "}({ $facts })
facts-after = : { $facts }
place = Place: { $place }
link = Link: { $place }
phone = Phone: { $phone }
universal-time = universal time

# Offers
offer-asked = { $host } would like to meet with you{ $what }. Which of these times suits you?
offer-none-suited = Here are other times for the meeting with { $host }{ $facts }:
offer-not-free = That time is not available. These are the closest that are{ $facts }:
offer-guest-moves = Certainly, these times are possible instead{ $facts }. Until you choose, the present one stands.
offer-host-moves = I am sorry: { $host } has to move the meeting{ $facts }. Which of these times suits you?
offer-just-taken = I am sorry, that time was taken a moment ago. These are still available{ $facts }:
how-to-answer = Please reply with a number or in your own words. If none of them works, send me a few times that do.
how-to-answer-again = Please reply with a number or with other times.
how-to-answer-poll = Please reply with the numbers of all times that suit you, or in your own words: I choose one that suits everybody.
how-to-answer-poll-again = Please name all numbers that suit you, or other times.
phone-missing = Please also send me the number to call.

# Chasing and asking
chase = May I ask again about the meeting with { $host }{ $facts }? These times are still available:
chase-without-times = May I ask again about the meeting with { $host }{ $facts }? Which two or three times would suit you? Please give the day, the hour and your city.
ask-which-offer = I was not sure which of the times you meant. Please reply with its number or its date.
ask-which-time = I was not sure which time you meant. Please name the date and the hour.
ask-which-zone = I was not sure which city's time you meant. Please name the city.
ask-which-person = I was not sure who is to take part. Please send me their names and mail addresses.
ask-what-is-meant = I was not sure whether you meant yes, no or another time. Please say which.
still-available = These times are still available:
ask-for-times = To find a time for the meeting with { $host }{ $facts }: which two or three times would suit you? Please give the day, the hour and your city.

# Agreed, and called off
booked = Your meeting with { $other }{ $facts } is confirmed:
updated = Here is the latest on your meeting with { $other }{ $facts }:
moved = Your meeting with { $other }{ $facts } has a new time:
instead-of = It replaces the earlier one: { $slot }.
stays = I am sorry, another time could not be arranged. Your meeting with { $host }{ $facts } stays as agreed:
stays-else = If you cannot come, just reply.
invitation-attached = An invitation for your calendar is attached. If something changes, just reply.
cancelled = This meeting with { $other }{ $facts } is cancelled:
cancellation-attached = A cancellation for your calendar is attached.
withdrawn-guest = { $host } no longer needs a time for the meeting with you{ $facts }. There is nothing left for you to answer.
withdrawn-host = I have stopped arranging the meeting with { $other }{ $facts }. No invitation had gone out.
farewell = Understood: this is my last mail to you. For everything else please write to { $host } at { $address }.

# Questions to the host
host-no-slot = I find no time that fits your request for the meeting with { $guest }{ $facts }. What shall I do?
host-silent-guest = { $count ->
    [one] { $guest } has not answered about the meeting{ $facts }. What shall I do?
   *[other] { $guest } have not answered about the meeting{ $facts }. What shall I do?
}
host-guest-out = { $guest } cannot take part in the meeting{ $facts }. Until I hear from you, I agree on nothing new. What shall I do?
host-guest-moves = { $guest } would like another time for the meeting{ $facts } that everybody has agreed on. What shall I do?
host-rounds-spent = None of the times that I offered suited { $guest }{ $facts }. What shall I do?
host-outside-hours = { $guest } asks for a time outside of your hours or of your request{ $facts }. What shall I do?
host-guest-asks = { $guest } wrote something about the meeting{ $facts } that I cannot settle without you. How shall I go on?
host-unclear-which-offer = One thing in your mail about the meeting with { $guest }{ $facts } is not clear to me: which of the times you mean.
host-unclear-which-time = One thing in your mail about the meeting with { $guest }{ $facts } is not clear to me: which day or hour you mean.
host-unclear-which-zone = One thing in your mail about the meeting with { $guest }{ $facts } is not clear to me: which city's time you mean.
host-unclear-which-person = I need to know from you whom I should invite. Please send me the name and the mail address.
host-unclear-what-is-meant = One thing in your mail about the meeting with { $guest }{ $facts } is not clear to me: what you would like me to do.
choice-offer = Offer { $slot }
choice-agree = Agree to { $slot }
choice-take = Book { $slot }
choice-take-without = Book { $slot } without { $guest }
choice-go-on-without = Go on without { $guest }
choice-move = Look for another time with everybody
choice-keep = Leave it as it is
choice-cancel = Cancel the meeting for everybody
choice-chase = Remind { $guest } once more
choice-wait = Wait a few days
choice-drop = Give the meeting up
choice-take-over = Leave it to you from here
host-answer-numbered = Please reply with a number, or in your own words. If I hear nothing by { $deadline }, I will take number { $number }.
host-answer-words = Please reply in a word or two by { $deadline }.

# Notices to the host
notice-declined = { $guest } does not want to arrange the meeting{ $facts }. I will not follow up.
notice-stopped = { $guest } does not want any mails from me, so I write none. Whatever is to be said about the meeting{ $facts }, please write to them yourself.
notice-away = { $guest } is not available before { $day }, so I will not write about the meeting{ $facts } until then.
notice-undeliverable = I cannot reach { $guest } by mail about the meeting{ $facts }. Please check the address and send me the right one, or write to them yourself.
notice-late = { $guest } will be late for the meeting{ $facts }.
notice-asked = { $guest } wrote something about the meeting{ $facts } that is for you to answer. Please reply to them yourself.
notice-unverified = Somebody whom I cannot verify tried to change the meeting with { $guest }{ $facts }. I have done nothing. If it was you, please write again from your usual address.
notice-noted = Understood; I have noted it for the meeting with { $guest }{ $facts }.

# In the calendar
calendar-arranged = Arranged by { $assistant }, AI assistant of { $host }. To move or cancel the meeting, reply to the mail that brought it.
