import { policyEn } from '../policy/words';
import type { Words } from './words';

export const en: Words = {
  tag: 'en',
  app: {
    name: 'Learning Adviser console', skip: 'Skip to the content', menu: 'Pages', pages: { queue: 'Replies to review', conversations: 'Conversations', recalls: 'Replies gone wrong', insight: 'Unmet needs', institutions: 'Data quality', policy: 'Policy' },
    language: 'Language', colours: 'Colours', coloursAuto: 'As the device', coloursLight: 'Light', coloursDark: 'Dark', signOut: 'Sign out', oneMoment: 'One moment…', loading: 'Loading…',
    tryAgain: 'Try again', close: 'Close', cancel: 'Cancel', shortcuts: 'Shortcuts', live: 'Live', notLive: 'Not live: connecting again', yes: 'Yes', no: 'No',
    csv: 'Download CSV', more: 'Load more', unknown: 'not stated', all: 'All', list: 'Back to the list',
  },
  trouble: {
    OFFLINE: 'The server cannot be reached. Check the connection and try again.', TOO_BUSY: 'The server is too busy at the moment. Try again in a while.', SIGNED_OUT: 'You are signed out. Sign in again.', SERVER: 'Something went wrong on the server. Try again; if it stays so, tell whoever runs it.',
  },
  signIn: {
    name: 'Name', password: 'Password', showPassword: 'Show the password', code: 'Code', codeNote: 'The six digits of your authenticator app, or a recovery code.', byKey: 'Use a counsellor key', byAccount: 'Use name and password', setUpPurpose: 'This link works once. Choose a name and a password; to get an account back, a new password is enough.',
    setUpNameNote: 'To sign in with; not needed to get an account back.', displayName: 'Name to be shown', displayNameNote: 'Stands beside your decisions; not needed to get an account back.', passwordNote: '12 characters or more; a few words that have nothing to do with each other are easy to keep in mind.', setUp: 'Set up', elsewhereRefused: 'The city knows you, but you have no access to the console. Ask whoever runs it.', elsewhereFailed: 'Signing in with the city’s account did not come to its end. Try again.',
    purpose: 'For learning counsellors of community universities, senior centres and libraries.', key: 'Counsellor key', keyNote: 'You got it from whoever runs the server. It can be pasted, and is forgotten when the tab is closed.', showKey: 'Show the key',
    send: 'Sign in', wrong: 'This key opens nothing. Check that it was pasted whole, or ask for a new one.', expired: 'You are signed out. Sign in again, and you are back where you were.',
  },
  queue: {
    list: 'Replies to review', state: 'State', open: 'To review', decided: 'Reviewed', need: 'Cause', anyNeed: 'Any cause', since: 'Since', count: '{0} in all', news: '{0} new: refresh',
    empty: 'Nothing to look at', emptyNote: 'No reply meets these filters. New ones appear by themselves.', clear: 'Clear the filters', choose: 'Choose a reply from the list', chooseNote: 'j opens the next one, ? shows every shortcut.',
    gone: 'This reply is no longer here', goneNote: 'The resident may have had the conversation deleted.', points: '{0} points', waiting: 'asked {0}', noneLeft: 'Everything in this list is reviewed.', back: 'Back to the list', next: 'Next', previous: 'Previous',
  },
  needs: {
    APPROVAL_OVERDUE: 'Waited too long', WAITS_FOR_APPROVAL: 'Waits for approval', COUNSELLOR_ASKED: 'Wants a person', RESIDENT_UNHAPPY: 'Did not help', FACT_CHANGED: 'Facts changed', NO_ANSWER: 'Nothing found', FACT_STOPPED: 'Unproved figure stopped', ASKED_BACK_TWICE: 'Asked back twice', WISH_RELAXED: 'Wish loosened',
  },
  item: {
    question: 'The resident’s question', reply: 'The adviser’s reply', noReply: 'There is no reply.', understood: 'What was understood', nothingUnderstood: 'No particular wish was heard.', subjects: 'Subjects', hard: 'must', soft: 'if possible',
    retrieved: 'Courses that were found', nothingRetrieved: 'No course was suggested.', why: 'Why', meets: 'Meets', relaxes: 'Loosens', cited: 'Documents that were quoted', page: 'page {0}', comment: 'What the resident said about it',
    asksPerson: 'The resident asked for a person {0}', talk: 'The whole conversation', turns: '{0} turns', reviews: 'Reviews so far', noReviews: 'Nobody has reviewed it yet.', reviewed: '{0} {1}: {2} ({3})', grounded: 'Every fact is backed', notGrounded: 'Not every fact is backed',
    kind: { RECOMMENDATION: 'Suggests courses', ANSWER: 'Answers', QUESTION: 'Asks back', HAND_OVER: 'Hands over', NO_ANSWER: 'No answer', REFUSAL: 'Declines', SMALL_TALK: 'Small talk' },
    composer: { EMBEDDED: 'Embedded engine', LLM: 'Language model', COUNSELLOR: 'Counsellor' },
    colleague: 'A colleague has just reviewed this. Here is how it stands now.', place: 'Place', fee: 'Fee', free: 'free', amount: '{0} TWD', starts: 'Starts',
    status: { UPCOMING: 'Registration opens later', OPEN: 'Registration open', FULL: 'Full', CLOSED: 'Closed', UNKNOWN: 'Registration dates not stated' }, coursePage: 'The course’s page', rank: 'No. {0}',
  },
  decide: {
    heading: 'Your decision', target: 'About', whole: 'The whole reply', suggestion: 'No. {0}', approve: 'Approve', approveOther: 'Approve for another reason', edit: 'Correct', reject: 'Reject', reason: 'Reason', chooseReason: 'Choose a reason',
    note: 'Note', noteForEdit: 'A correction must say what is right.', noteForOther: '“Something else” needs a note.', noteHint: 'For colleagues only; it never reaches a resident.', noteTooLong: '2,000 characters at most; there are {0}.', send: 'Send', sendKeys: 'Ctrl+Enter sends, Esc cancels',
    order: 'Order of the courses', up: 'Move “{0}” up', down: 'Move “{0}” down', swap: 'Swap “{0}”', swapFor: 'For which course?', swapSearch: 'Find a course', swapFound: '{0} courses found', swapNone: 'No course was found. Try other words.',
    swapTake: 'Take this one', swapped: 'swapped for “{0}”', swapUndo: 'Keep the old one', noteSwap: 'Swap: “{0}” → “{1}” ({2})', noteOrder: 'Order: {0}',
    did: { APPROVE: 'Approved', EDIT: 'Corrected', REJECT: 'Rejected' },
  },
  reasons: {
    FITS: 'Fits', GOOD_ALTERNATIVE: 'Breaks a wish, but worth offering', NOTHING_TO_OFFER: 'There really is nothing', HANDLED_IN_PERSON: 'Handled in person', WRONG_SUBJECT: 'Wrong subject', BREAKS_WISH: 'Breaks a wish that was meant',
    WRONG_FACT: 'A fact is wrong', NOT_AVAILABLE: 'Cannot be taken', BETTER_OFFER: 'Something fits better', ANSWER_MISSED: 'An answer was missed', MISUNDERSTOOD: 'Question misunderstood', WORDING: 'Misleading words', OTHER: 'Something else',
  },
  outbox: {
    region: 'Decisions under way', idle: 'No decision is waiting to be sent.', waiting: '{0}: “{1}”; can be undone for {2} s', sending: 'Sending “{0}”…', undo: 'Undo', failed: '“{0}” was not sent.', refused: '“{0}” was not accepted: {1}',
    conflict: 'A colleague was faster with “{0}”.', openConflict: 'Compare', drop: 'Do not send', conflictHeading: 'A colleague was faster', conflictTheirs: 'Their decision', conflictYours: 'Your decision (not sent)', insist: 'Send mine all the same', keepTheirs: 'Keep theirs',
    undone: 'Undone: “{0}”.', sent: 'Sent: “{0}”.', leave: 'Some decisions have not been sent.',
  },
  keys: {
    heading: 'Shortcuts', on: 'Use shortcuts', note: 'They do nothing while you type.', next: 'Next reply', previous: 'Previous reply', approve: 'Approve and open the next', approveOther: 'Approve for another reason', edit: 'Correct', reject: 'Reject', undo: 'Undo the last decision',
    target: 'Choose what it is about: 0 the whole reply, 1–9 a course by its rank', conflict: 'Open what a colleague decided first', help: 'Show this list', send: 'Send the form', escape: 'Close the form',
  },
  live: {
    list: 'Conversations that want a person', count: '{0} waiting, {1} being answered', empty: 'Nobody is waiting', emptyNote: 'Residents who want a person appear here by themselves.', choose: 'Choose a conversation from the list', chooseNote: 'j opens the next one.', nothingSaid: '(nothing said yet)', unread: '{0} unread', web: 'Web', since: 'since {0}',
    heading: '{0} {1}', heldUntil: 'unless you answer, the adviser takes over at {0}', contact: 'How to reach the resident', residentNote: 'What the resident wrote', takeOver: 'Take over', takeFromColleague: 'Take over myself', handBack: 'Hand back to the adviser', putAway: 'No need to take over', resident: 'Resident', counsellor: 'Counsellor', adviser: 'Adviser',
    canned: 'Ready-made replies', cannedChoose: 'Choose one to add', say: 'What to tell the resident', sayNote: 'Goes out as it is, on the channel that the resident uses.', sayEmpty: 'Write a sentence first.', sendKeys: 'Ctrl+Enter sends', notes: 'Notes for colleagues', noNotes: 'There is no note yet.', addNote: 'Write a note', keepNote: 'Keep it',
    state: { WAITING: 'Waiting for a person', HELD: 'Answered by', RETURNED: 'Answered by the adviser' },
    reason: { RESIDENT_ASKED: 'asked for a person', ADVISER_HANDED_OVER: 'the adviser handed over', COUNSELLOR_STEPPED_IN: 'a counsellor stepped in' },
    delivery: { WAITING: 'On its way', SENT: 'Arrived', FAILED: 'Did not arrive', UNKNOWN: 'Perhaps arrived' },
  },
  recalls: {
    intro: 'A course, a place or a document has changed, and replies that told of it are wrong now. Tell the resident, or say that nothing is to be done.', state: 'State', open: 'Open', handled: 'Handled', said: 'Said then', now: 'Is now', goneValue: '(gone)', fact: 'Fact', question: 'The question', reply: 'The reply', found: 'found {0}',
    changed: 'Changed', gone: 'Gone', told: 'Resident told', dismissed: 'Nothing to do', note: 'Note', handledBy: '{0}, {1}: {2}', empty: 'No reply has gone wrong', emptyNote: 'Replies that a change of data makes wrong are listed here.', conflict: 'A colleague has handled it in another way.',
    as: { DISMISSED: 'nothing to do', RESIDENT_TOLD: 'resident told' },
    facts: {
      TITLE: 'Name', FEE: 'Fee', SCHEDULE: 'Times', STARTS_ON: 'First day', ENDS_ON: 'Last day', PLACE: 'Place', AGES: 'Ages', STATUS: 'Registration', REGISTRATION_OPENS: 'Registration opens', REGISTRATION_CLOSES: 'Registration closes', REGISTRATION_METHOD: 'How to register', URL: 'Address', PHONE: 'Phone',
      SEATS_LEFT: 'Seats left', MATERIALS_FEE: 'Materials', CERTIFICATE: 'Certificate', PREREQUISITES: 'Prerequisites', INSTRUCTOR: 'Teacher', MODE: 'Mode', AUDIENCES: 'Audience', LANGUAGE: 'Language', ACCESSIBLE: 'Accessibility', VOUCHER_ELIGIBLE: 'Vouchers', CHILDCARE: 'Childcare',
      INSTITUTION: 'Institution', ADDRESS: 'Street address', OPENING_HOURS: 'Opening hours', QUOTE: 'Quote',
    },
  },
  insight: {
    intro: 'What residents looked for in vain, or found only by loosening a wish. Groups below 5 consultations are not shown, counts go in steps of 5, and one consultation may count in several rows: do not add them up.', since: 'From', until: 'To', show: 'Show', chart: 'The largest groups', table: 'All groups', topic: 'Subject', district: 'District', time: 'Time', barrier: 'What stood in the way', consultations: 'Consultations',
    anyTopic: 'no subject', anyDistrict: 'no district', empty: 'Nothing can be shown for these months', emptyNote: 'A group appears once 5 consultations belong to it.', periodWrong: 'The first month cannot be later than the last.', atLeast: '{0}: at least {1} consultations',
    times: { ANY: 'any', WEEKDAY_DAYTIME: 'weekday daytime', WEEKDAY_EVENING: 'weekday evening', WEEKDAY: 'weekdays', WEEKEND: 'weekend', DAYTIME: 'daytime', EVENING: 'evening', OTHER: 'another time' },
    barriers: { NOT_OFFERED: 'not offered', NOT_ANSWERED: 'no document answers', PLACE: 'place', TIME: 'time', FEE: 'fee', MODE: 'mode', AGE: 'age', AUDIENCE: 'audience', ACCESS: 'access or childcare', LANGUAGE: 'language' },
  },
  institutions: {
    intro: 'How complete and current each institution’s courses are.', chart: 'Most to mend', table: 'All institutions', name: 'Institution', source: 'Source', accepted: 'On offer', quarantined: 'Newest row refused', finished: 'Over, still listed', withoutSummary: 'No summary', lastGoodImport: 'Last good import',
    never: 'no record', empty: 'There is no institution yet', emptyNote: 'Institutions appear once they are loaded.', troubles: '{0}: {1} to mend', noTroubles: 'No course needs mending.', shown: '{0} institutions, {1} loaded',
  },
  policy: policyEn,
};
