/** What a reply undertakes, puts off and passes on, in English. */
import type {Cue} from './act.js'

/** What a help desk undertakes to do, as it stands after “will”, whoever does it. */
const DEED =
  '(ask|check|investigate|examine|inspect|assess|contact|call|ring|phone|telephone|email|write|reply|respond|message|send|post|ship|' +
  'dispatch|forward|escalate|report|chase|refund|credit|reimburse|process|arrange|organise|schedule|replace|exchange|prepare|review|' +
  'resolve|solve|repair|mend|correct|amend|discuss|consider|confirm|verify|consult|lodge|submit|issue|transfer|reissue|resend|reopen|' +
  'trace|track|fix|sort|notify|inform|update|enquire|inquire|follow up|work on|work through|find out|look (into|at|up|for|again|over)|' +
  'deal with|speak (to|with)|talk (to|with)|let you know|keep you (posted|updated|informed)|get (back|in touch|onto|on to)|' +
  'come back (to|with)|be (in touch|in contact|back (to|in touch|with (you|an|a|news|the))|contacting|calling|emailing|writing|sending|' +
  'looking|sitting down|reviewing|investigating|processing)|have a (look|word|go|think|chat)|take (a|another) (look|closer look)|' +
  'take (this|it|that|your ...|the ...) (up|further|forward|to)|see (what|if|whether|to|about|that)|raise (this|it|that|your|a|the|these|with)|' +
  'pass (this|it|that|your|them|these|the|on)|put (this|it|that|your|things|the ...) (right|to|through|forward)|' +
  'bring (this|it|that|your ...|the ...) (up|to)|go (through|over|live)|push (out|for)|roll out|do (my|our|their|his|her) (best|utmost)|' +
  'give (you|this|that|it) (a (call|ring|shout|bell|date|time|look|try|go|think)|an (answer|update)|some thought|another)|' +
  'run (this|that|it) (past|by)|tell you (when|what|how|as)|' +
  'make (arrangements|enquiries|inquiries|the (change|correction|swap|switch|payment)|an exception|sure [that] (it|this|that|you|the)))'
/** What counts as one only when the writer says it of themselves. */
const OWN_DEED =
  '((have|get) (it|this|that|them|everything) (<participle>|with you|back|ready|up)|get (this|it|that|them|these|you (a|an|the|your|some)|someone|somebody|a|an|the|your) ...|have (someone|somebody|one of|our) ...|mention|' +
  'release|try (to|and)|attempt|do (what|everything|all)|set (this|that|it) up|start|begin|finish|complete|feed (this|that|it) back|file|' +
  'open a|order|reserve|book|remove|add|extend|waive|reduce|search|hunt|dig|rewrite|redo|rebuild|reinstate|restore|reset|unlock|reactivate|' +
  'deduct|compensate|decide|revisit|reconsider|rethink|evaluate|analyse|explore|draw up|print|translate|turn (this|that|it|the) ... into|put (a|in|together|up)|make a note|do (some|a bit of|a little)|make (this|it|that|things) (right|good|up)|liaise|negotiate|nudge|brief|sit down|improve|adjust|install|test|change|' +
  'move|swap|collect|pick (it|this|that|them) up|pay|return|provide|share (this|it|your)|fix up|cancel|look)'

/** The same done to something: “will be refunded”. */
const DONE =
  '(sent|posted|shipped|processed|dispatched|issued|credited|refunded|reimbursed|reviewed|resolved|fixed|escalated|actioned|handled|' +
  'transferred|rolled out|released|investigated|assessed|examined|inspected|considered|replaced|repaired|corrected|amended|notified|' +
  'informed|contacted|arranged|scheduled|confirmed|forwarded|passed|paid|settled|dealt with|addressed|checked|answered|looked (at|into)|' +
  'sorted|with you|updated|told|called|put right|taken (up|care)|raised|discussed|advised|delivered|installed|completed|rectified|communicated|announced|published|incorporated|evaluated|analysed|explored|(drawn|made|written|followed) up|put together|worked (on|out)|prepared|tested|fed back|reconsidered|revisited|' +
  'implemented|assigned|allocated|returned|restored|reinstated|rebooked|reopened|removed|cancelled|adjusted|deducted|compensated)'

const HOW = '[<ly>|also|then|now|both|all|gladly|of course|certainly|again|be] [<ly>|also|then]'
const WILL = '(will|shall|am going to|are going to|is going to)'

/** What customers ask for, as it stands after “we cannot”. */
const FAVOUR =
  '(refund|exchange|return|replace|offer|give|help|assist|do|make|change|move|cancel|credit|waive|extend|accept|issue|provide|send|ship|' +
  'grant|process|transfer|release|reimburse|pay|cover|compensate|allow|permit|reopen|reinstate|restore|fulfil|fulfill|honour|match|' +
  'reserve|hold|take|let you|book|arrange|add|remove|reduce|lower|swap|upgrade|resend|deliver|fit|repair|fix|support|reverse|amend|' +
  'alter|override|unlock|reactivate|comment|advise|discuss|consider|meet|accommodate|comply|be of|go (any|further|beyond)|get involved|bring (it|this|that|the ...|your ...) forward|squeeze|admit|undo|revise|review|entertain|action|prioritise|expedite|facilitate|attend|visit|' +
  'bend|sell|supply|approve|authorise|reissue|backdate|delete|ignore|proceed|host|speak|answer|agree|disclose|reveal|share|lift|postpone|prolong|renew|recall|retrieve|recover|drop|put (you|it|that|this|the|your)|pull (it|this|that|the|your))'
const FAVOURED =
  '(refunded|exchanged|returned|replaced|offered|given|changed|moved|cancelled|credited|waived|extended|accepted|issued|provided|sent|' +
  'granted|processed|transferred|released|reimbursed|paid|covered|compensated|allowed|permitted|reopened|reinstated|restored|fulfilled|' +
  'honoured|matched|reserved|held|booked|rebooked|arranged|added|removed|reduced|lowered|swapped|upgraded|resent|delivered|reversed|' +
  'amended|altered|redeemed|combined|considered|made|done|taken (back|any|further)|entertained|accommodated|discussed|disclosed|' +
  'reissued|backdated|carried over|split|approved|supplied|shipped|appealed|undone|recalled|recovered|retrieved|(pulled|called|brought|put) (back|forward)|lifted|renewed|prolonged|postponed|shared|revealed|dropped|unlocked|swapped|repaired|brought forward|fetched back|taken off)'
const FAVOURS =
  '(refund|refunds|exchange|exchanges|return|returns|replacement|replacements|discount|discounts|compensation|exception|exceptions|' +
  'concession|concessions|credit|extension|cancellation|cancellations|change|changes|transfer|transfers|reimbursement|appeal|appeals|' +
  'reduction|alteration|alterations|amendment|amendments|money back|upgrade|upgrades|repair|repairs|reversal|claim|claims|collection|' +
  'delivery|appointment|appointments|rebooking|visit|visits)'
/** What customers want to do with what they bought, as it stands after “you cannot”. */
const RETURNED =
  '(return|exchange|cancel|change|transfer|claim|get (a|your) (refund|money)|have (a|your) (refund|money)|rebook|redeem|appeal|dispute)'
/** Somebody who is not the writer. */
const OTHERS =
  '(the|our|your|their|a|an|his|her) [<word>] [<word>] (team|desk|department|dept|line|office|agency|bank|importer|manufacturer|maker|' +
  'supplier|store|shop|retailer|seller|dealer|branch|carrier|courier|hotline|helpline|helpdesk|hub|centre|center|insurer|insurance|' +
  'landlord|airline|provider|support|service|services|panel|ombudsman|board|council|authority|partner|partners|developer|developers|' +
  'publisher|operator|unit|section|portal|forum|company|firm|garage|depot|warehouse|reception|administrator|sales|billing|' +
  'accounts|payments|issuer|broker|consulate|embassy|registry|people|merchant|contractor|agent|distributor|vendor|organiser|venue|workshop|factory|studio|lab|laboratory|school|college|faculty|admissions|registrar|finance|club|association|federation|union|platform|marketplace|editor|secretary|box office|bursar|surveyor|installer|fitter|builder|manager|supervisor|colleague|colleagues|officer|clerk|warden|editor|management|specialist|specialists|secretariat|committee|embassy|agents|sellers|landlords|lettings|trust|teams)'

export const SERVICE: Cue[] = [
  {
    act: 'deferral',
    avoid: [
      '<we> (will|am going to|are going to|have|am|are) [<ly>|now|already|also|just] (~ask|~check|~find out|~confirm|~verify|~consult|~enquire|~inquire|~forward|~pass|~raise|~escalate|~investigate|~look into|~chase|~query|~put|~speak|~talk|~discuss|~refer|~take up)',
      "<we> (will|'ll|shall) [<ly>|then|both] (~get|~come|~be|~write|~let you|~report|~send|~call|~ring|~email|~tell|~update|~have an answer)",
      '(~need|~have|~want|like) to (check|ask|confirm|verify|consult|speak|talk|look) ...',
      'let (me|us) (check|ask|find out|look|get back|come back|confirm|see)',
      'bear with (me|us)',
      '(~get|~come|~be) (back|in touch) [to|with] you',
      '(once|when|as soon as) (<we>|the|she|he|they|it) (~know|~hear|~have|~find|~confirm|is confirmed|~get)',
      '(is|are) (checking|looking into|asking|investigating|finding out|looking at)',
      '(is|are) (being|under) (reviewed|review|investigated|investigation|looked)',
      'not (know|sure|certain) yet',
      'do not [yet] (know|have)',
      '(decision|answer|question|one|that) (is|for) ... (to (make|answer|decide)|decision)'
    ]
  },
  {
    act: 'promise',
    avoid: [
      `<we> ${WILL} ${HOW} (${DEED}|${OWN_DEED})`,
      `<we> (aim|hope|plan|intend|promise|undertake|am hoping|are hoping|am planning|are planning|am aiming|are aiming) to ${DEED}`,
      '<we> [will|do] [<ly>|first] (need|have) to [first] (check|run ... past|clear|talk (to|with)|look into|ask|investigate|speak (to|with)|find out|consult|clear (it|this|that)) ...',
      '<we> (am|are) on (it|the case) $',
      '<we> (am|are) in the process of <ing>',
      '<we> (hope|aim|expect|plan|intend) to (have|bring|send|give|answer|settle|clear|finish|complete|close|get|know|be (able|back)) ...',
      '(can|may|should) expect (to hear|an (answer|email|update)|a (reply|call|refund|response|decision))',
      '(you should|should) (hear (from|back|more)|receive (a|an|the|your) ...|get (a|an|your) (reply|answer|call|email|refund|response))',
      '(he|she|they|team|colleague|colleagues|department|engineers|developers|technicians|workshop|specialists|people) (is|are) [currently|still|now|already|also] (looking (into|at)|investigating|working on|reviewing|checking|tracing|chasing)',
      '(is|are) [currently|still|now|already|also] (in progress|in the pipeline|in the works|under way|underway|on (our|the) (list|roadmap|agenda))',
      `(somebody|someone|anyone|colleague|colleagues|manager|supervisor|engineer|engineers|technician|driver|team|department|desk|<word> of us|people|who|specialist|specialists|developers|designers|engineering|office|workshop|contractor|adviser|advisor|agent|representative|he|she|they|but|and) ${WILL} ${HOW} ${DEED}`,
      `(our|my) <word> [<word>] [<word>] ${WILL} ${HOW} ${DEED}`,
      '(and|but|team|department) [<ly>] (is|are) [currently|still|now|already|also] (looking into|investigating|working on|reviewing|tracing|chasing)',
      '(is|are) [currently|still|now|already|also] (in the (planning|testing|design|development|final) (stage|stages|phase)|being planned)',
      `you ${WILL} ${HOW} (hear|receive|get (a|an|the|your|it|this|that|news|word|our|my)|have (a|an|the|your|our|my|it|news|word) ... (from|back)|be (notified|informed|contacted|updated|told|called|refunded|reimbursed|sent|advised|emailed))`,
      `and [you] ${WILL} ${HOW} hear from (us|me|our ...)`,
      `(will|is going to|are going to) ${HOW} be ${HOW} ${DONE}`,
      `${WILL} (follow|be forthcoming)`,
      `you ${WILL} be (getting|receiving|hearing)`,
      '(is|are) [currently|still|now|already|also] being (looked (into|at)|reviewed|investigated|processed|escalated|dealt with|assessed|examined|considered|handled|sorted|worked on|checked)',
      '(is|are|remains) [currently|still|now] under (review|investigation|consideration)',
      '<we> (am|are) [currently|still|now|already|also|<ly>] (looking into|looking at|working on|working to|investigating|checking|chasing|tracing|reviewing|sorting|arranging|trying to|hoping to)'
    ],
    unless: {
      before: [
        '(if|so that|when|once|until|unless|hope|hoping|whether|where|which|what|how|why|than|before|never|not|as|whatever|whichever)',
        '(hope|hoping|wish|trust|assume|guess|think|expect|imagine) [that] (this|it|that|the <word>|your <word>|they)',
        // What a program does by itself.
        '(folder|folders|files|emails|mails|messages|settings|cookies|tabs|bookmarks|downloads|headers|filters|add-ons|extensions|entries|rows|attachments|passwords|contacts)',
        '(so that|once|when|until|if|unless|as soon as|before) (<we>|you|they|he|she|it|the <word>|your <word>)',
        // “tell me and I'll …”: the next move is the customer's.
        '(^|please|just|simply) (tell|send|reply|let|say|give|drop|ring|call|text|write|bring|leave|pop|shout|answer|choose|pick|email|message|one|a|ask) ... (and|so|then|or) [then] [<we>|someone|somebody|the <word>|our <word>|it|they]'
      ],
      after: [
        '(not|never|always)',
        '... (now|as we speak|as i write)',
        '[<word>] [<word>] (menu|error|prompt|window|dialog|dialogue|popup|pop-up|warning|screen|list|button|option|options|icon|box|tab|page)',
        '... (regards|compliments|kind words|thanks|praise|best wishes|love|greetings|lovely words|kudos)',
        '... (if|when|once|should|whenever) you'
      ],
      sentence: [
        '^ [and|or|but|so|then] (if|should|unless|while|whenever|in case|were|had|wherever)',
        '^ [and|or|but|so|then] (once|when|as soon as|the moment) [that|we have|i have] (you|your|i have your|we have your)',
        '^ [please|just|simply|so|then|or|and|do|kindly] (tell|send|reply|let me|let us|say|give|drop|ring|call|text|write|bring|leave|pop|shout|answer|choose|pick|email|message|ask|come|take|hand|put|post|attach|share|confirm|fill)',
        'if (you|anything|any|that suits|that works|not|needed|necessary|it (does|is|has|still|comes|goes|ever))',
        '(would|shall|may|should) (you|<we>) ... (or|and)',
        '(that|note|and|but) [as well] [that] if (the|your|this|that|no|payment)',
        '^ [or|and|then] you (can|could|may|might|need)',
        '^ then <we> will'
      ]
    }
  },
  {
    act: 'promise',
    avoid: [
      `${WILL} ${HOW} ((call|ring|phone|telephone|contact|email|write to|(get|come) back to) you|let you know)`,
      `${WILL} ${HOW} be in (touch|contact) [with you|shortly|soon]`,
      `${WILL} [<ly>|then] see to (it|this|that|your ...|the ...)`
    ],
    unless: {
      before: [
        // What a machine or a page does by itself, and what only may happen.
        '(app|browser|program|programme|system|server|software|site|website|page|menu|tool|wizard|installer|screen|dialog|device|phone|computer|printer|router|that|this|these|it|which|windows|setting|settings|option|button|command|script|update|version|client|provider|feature|you|nobody|nothing|what|sometimes)',
        '(if|when|once|until|unless|whether|before|so that|hope|hoping|as soon as) [that] [<word>] [<word>] [<word>]'
      ],
      after: [
        '(not|never|always|<ing>)',
        '... (if|when|once|should|whenever)',
        '(use|choose|pick|select|change|set|see|add|open|edit|save|know (if|when) (you|anyone|anybody))'
      ],
      sentence: ['^ [and|or|but|so|then] (if|should|unless|while|whenever|in case|once|when)']
    }
  },
  {
    act: 'promise',
    avoid: [
      'let (me|us) [first|just|quickly] (look into|check|find out|ask|see (what|if|whether)|investigate|chase|speak (to|with)|talk to|come back to|get back to)',
      '(^|please|just) leave (it|this|that) (with|to) (me|us)',
      '(bear with (me|us)|hang tight|hold on|sit tight) [please|for me] (while|as|until) <we>',
      '(^|please|then|can) expect (a (call|reply|refund)|an (email|answer|update)) ...',
      'should be (back (in|on|with)|with you|in your account|on your card|credited|refunded|resolved)',
      '(more|details|update|updates|news|information) (to|will) follow'
    ],
    unless: {sentence: ['^ [and|or|but|so|then] (if|should|unless|when|once) you']}
  },
  {
    act: 'manager-first',
    avoid: [
      '<we> would [first] (have|need) to [first] (run|ask|check|clear|consult|speak|talk|take|put|discuss|raise|go) ... [with|to|past|by] ... (manager|supervisor|boss|owner|team lead|lead|team leader|superior|superiors|head office|director|management|higher up|higher-ups)'
    ]
  },
  {
    act: 'someday',
    avoid: [
      '(shortly|asap|soonish|presently)',
      'soon',
      'in due (course|time)',
      '(as|so) (soon|quickly|fast|promptly|swiftly) as (possible|<we> (can|possibly can|are able|am able|have|hear|know|get)|they (can|have|hear|get|come)|there is|practicable|it is|is)',
      'at (some point|some stage|(our|my|their|the|your) earliest (convenience|opportunity)|a later (date|stage|time|point))',
      '(when|once|whenever) <we> (get|find|have) (the|a|some) (chance|time|moment|minute|opportunity|slot)',
      '(as soon as|once|when) <we> (am|are|have) [all] (through|done|finished|back|ready|free)',
      '(when|once) (time|capacity|staffing) (allows|permits)',
      'nearer (the|to the) time',
      'in good time',
      'in [the] [not too|near|foreseeable|not-too-distant|not too distant] (distant|near|foreseeable) future',
      '(in|with) (a|an|our|the|the next|one of (the|our) [next]|some) (future|later|coming|upcoming|next|forthcoming) (update|release|version|patch)',
      'before [too] long',
      '(eventually|one day|some day|someday|sometime|in a while|down the line|until further notice|down the road)',
      '(when|as soon as) (it|this|that|time) (is|becomes) (ready|available|possible)'
    ],
    unless: {
      before: [
        '(too|so|very|get well|see you|speak|talk|hear from you|hope to|as|how|no|see you all|see you both|again|better|well|wedding|birthday|baby|come back|back with us|visit) [<intensifier>]',
        '(meet|see|hear|welcome|serve|welcoming|seeing|hearing) ...'
      ],
      after: ['(after|enough|as)']
    }
  },
  {
    act: 'decline',
    avoid: [
      `<we> (can|could) [<ly>|therefore|also|currently] not [<ly>|therefore|also|simply|currently|just|ever|at present] ${FAVOUR}`,
      `(nobody|no-one|no one|none of us) [here|at our end] (can|could|is able to|will) ${FAVOUR}`,
      `(am|are|is|was|were|be) [<ly>|therefore|simply|currently|also|not|just] (unable|not able|not allowed|not permitted|not authorised|not in a position|not at liberty|not prepared|not willing|powerless) to ${FAVOUR}`,
      `(am|are) not (<ly>|currently) (able|allowed|permitted|authorised|prepared|willing) to ${FAVOUR}`,
      `<we> will not (be able to|be) [<ly>] ${FAVOUR}`,
      '(will|would|may|might) not be (possible|feasible|doable|an option)',
      '(is|are) (not feasible|not doable|not an option|not on (offer|the cards|the table)|no longer an option)',
      '^ [sorry|unfortunately|and|but|so] (no can do|no sorry|sorry no|no i am afraid|no afraid not|i am afraid not|no unfortunately) $',
      '<we> (have|has|see|find) [absolutely] no (reason|grounds|basis|scope|obligation|plans|intention|means|way|room|leeway|option) (to|for|of)',
      `you (can|may) not ${RETURNED}`,
      '(does|do) not [<ly>] (qualify|meet (the|our) (criteria|conditions|requirements))',
      '(fee|charge|charges|fine|decision|amount|ban|price|invoice|penalty|suspension|bill|debt) [therefore|will|must|has to] [therefore] (stand|stands|remain|remains|stay|stays) [as it is|in place|in force|payable|due|valid] $',
      '(is|are|was|were) (forfeit|forfeited)',
      '(all|sale|our) sales (is|are) final',
      '(matter|case|subject|discussion|ticket) [as|is|has been|is now|is therefore] [considered] closed',
      '(is|are|was) (out of|not in) (our|my) (hands|power)',
      '<we> (have|has) decided (not to|against)',
      `(am|are) not going to ${FAVOUR}`,
      '<we> will not be (refunding|exchanging|replacing|offering|making|giving|crediting|reimbursing|changing|issuing|taking|sending|posting|shipping|paying|covering|processing|reopening|lifting|extending|waiving|accepting|cancelling|granting|compensating|discussing|reversing|removing|adding|providing|entering)',
      `<we> will not (refund|exchange|replace|reimburse|credit|compensate|accept|cover|issue|make (an|any)|offer|pay)`,
      `(can|could|may|will) (not|neither|never|no longer) [<ly>|therefore|currently|yet] be [<ly>] ${FAVOURED}`,
      `(can|could|may) be neither ${FAVOURED}`,
      `(no|nothing) [<word>] [<word>] [<word>] (can|could|will|may) [<ly>|now] be ${FAVOURED}`,
      `no [<word>|<word> or] ${FAVOURS} [<word>] (is|are|was|will|can|could|apply|applies) [be] (possible|given|made|due|available|permitted|offered|issued|payable|granted|allowed|accepted|provided|entertained|considered|paid|owed|open)`,
      `${FAVOURS} ... [<word>] (is|are|was|were) [<ly>|therefore|simply|also] (not|no longer|never) [<ly>|therefore] (possible|available|an option|permitted|offered|allowed|accepted|given|granted|made|provided|foreseen|due|on offer|something we)`,
      '(is|are) (not|no longer) [<ly>] possible [any more|any longer|at this time|at present|at the moment|i am afraid] $',
      '(is|are) [<ly>|therefore] out of the question',
      '(is|are) not (something|anything|a thing|one of the things|a service) [that] <we> [<ly>|can|ever|currently] (do|offer|provide|sell|stock|handle|deal|cover|arrange|accept|give|support|allow)',
      '<we> do not [<ly>|currently|ever|as a rule|normally|usually] (offer|refund|replace|exchange|reimburse|accept|issue|give|make exceptions|match|provide|take (back|returns|bookings|calls)|compensate|cover|deliver|ship|support|negotiate|credit|waive|hold|backdate|entertain|do (refunds|exchanges|returns|calls|that|this|those|collections|deliveries|repairs|discounts|<word> $))',
      '<we> do not do $',
      `<we> [<ly>|simply|just] do not [<ly>] ${FAVOUR}`,
      '<we> [<ly>] (can|could|will|do) not [i am afraid|sadly|unfortunately] $',
      `(is|are) [<ly>|therefore|simply] (not|never|no longer) [<ly>] ${FAVOURED}`,
      '(is|are) (not|no longer) [<ly>] (available (to|for|on|in|any more|any longer)|part of (the|our|your) [<word>] (offer|deal|plan|package|price|warranty|guarantee|service|tariff|subscription|scheme|cover|contract|licence|agreement|fare|ticket|policy|range|membership|programme)|foreseen|provided for|up for|open to (negotiation|discussion|appeal|you)|stocked|supported|negotiable|on offer)',
      `no <word> [<word>] (is|are|will be|can be|has been|get|gets) [<ly>] ${FAVOURED}`,
      '(do|does) not [<ly>] (qualify|extend to|stretch to|stretch that|run to|entitle|provide for)',
      'you will not (get|receive|be (getting|receiving|refunded|given|compensated|paid)) (a|an|any|your|the|that|it|more|<word>)',
      '(is|are|was|were) [now|simply|far|just] too late (for|to)',
      '(is|are) not [<ly>] how (<we>|this|that|it|things) [<ly>] (work|works|do|does|operate|operates|go|goes|is done|are done)',
      `(sorry|unfortunately|so|therefore|hence|afraid) no [<word>|<word> or] ${FAVOURS} [i am afraid|for <word>|on <word> <word>] $`,
      '(not|never) (ours|mine|for (me|us)) to (give|grant|change|refund|offer|decide)',
      '(that|this|it) is (our|my) (last|final) (word|offer|answer|position)',
      '(end of (story|discussion)|not a chance|no chance|no way around)',
      `(is|are) not (something|anything) (that|which) (can|could) be ${FAVOURED}`,
      '(this|that) [about|just] (is|was) (all|everything|as much as|what) [that] (<we>|anybody|anyone|one|any of us) ... (can|could|am able to|are able to) [do|offer|say] ...',
      '(am|are) not (in a position|going|prepared|willing) to <word>',
      '<we> [<ly>] (refuse|decline) (to|any|all|the|your)',
      '<we> (no longer|never) (offer|refund|replace|exchange|accept|provide|support|repair|do|make exceptions)',
      `(is|are) [<ly>] (not [<ly>] (possible|feasible|doable)|impossible) [for us|at this (time|stage|point)] to ${FAVOUR}`,
      '(is|are) [<ly>] impossible $',
      '(is|are) [<ly>|therefore] (non-refundable|non-returnable|non-transferable|nonrefundable|non-exchangeable|not refundable|not returnable|not transferable|not exchangeable|not eligible|ineligible|not entitled|not acceptable|not accepted|inadmissible|not pro-rated|excluded)',
      '(is|are) not [<ly>] (refundable|returnable|transferable|exchangeable|eligible|entitled|acceptable|accepted|negotiable|covered|pro-rated|prorated|included in the guarantee)',
      '(hands|hand) (are|is) tied',
      '(nothing|little|not much|not a lot) [more|further|else|that] (anyone|anybody|<we>|one|any of us) [here] (can|could) [<ly>] (do|offer|add|say|help)',
      '(nothing|not anything) [more|further|else] to be done',
      '(policy|policies|terms|rules|guidelines|conditions|contract|clause|regulations|tariff|system|warranty|guarantee|<number>) [of <word>|on <word> <word>|<word>] (do|does|will|would) not (allow|permit|provide|cover|extend|let|give|foresee|include|entitle)',
      '(policy|policies|terms|rules|guidelines|conditions|regulations) (forbid|forbids|prohibit|prohibits|exclude|excludes|rule out|rules out|preclude|precludes)',
      '(request|claim|application|appeal|complaint|dispute|refund|order) ... (has been|have been|was|were|is|had to be|must be) [<ly>|therefore] (declined|denied|rejected|refused|turned down|dismissed|unsuccessful|closed)',
      '<we> (must|have to|had to|have|am going to have to|are going to have to|regret to) [<ly>|therefore] (decline|refuse|reject|turn down|turn this down|turn that down|say no|declined|refused|rejected)',
      '(decision|that|this) (is|stands) final',
      '(answer|it) [<word>] (is|remains|has to be|will have to be) [a|still] [firm|simply|simple] no $',
      '^ no <word> no (refund|return|exchange|money|entry|claim|replacement|service|deal)',
      '(falls|fall|is|are|was|were) [<ly>|well] outside [of] (the|our|your) (scheme|scope|warranty|guarantee|terms|policy|window|period|cover|remit|conditions|return|refund)',
      '(gives|give|confers|carry|carries) [you] no (right|claim|entitlement) to',
      'there (is|are|will be) no [<word>] (refund|refunds|exchange|exchanges|discount|discounts|compensation|exceptions|exception|way to (refund|change|undo|return|cancel|get)|possibility|question of|entitlement|provision|option to|money back|appeal|extra)',
      '(not going to|never going to) (happen|refund|be able)',
      '(not|never) (entitled|eligible) (to|for)',
      '(can|could) not ... (exception|exceptions)',
      '^ (computer says|sadly|unfortunately|sorry|regrettably|afraid) (no|not) $'
    ],
    unless: {
      before: [
        '(if|so that|when|once|until|unless|whether|where|because|why|in case|while|although|though|even if) [<we>|you|they|it|this|that|the|your|our] [<word>] [<word>]',
        '(which|who|whatever|(things|anything|something|those|items|everything) that)',
        '(you|they|he|she|it) (said|say|told|wrote|mention|mentioned) ...'
      ],
      after: [
        '(enough|justice|anything wrong|wait|imagine|without)',
        '(until|before|unless|yet|till|more than|any (better|faster|sooner|earlier)|again|wrong|better|to (worry|pay|fear))',
        '(a|any|no) (charge|promise|promises|guess)',
        '(by (mistake|accident|anyone|anybody|others|strangers)|accidentally)',
        '[you|a|any|us|them|this|it] (harm|damage|justice|lightly|for granted|happier|lighter|alone)'
      ],
      sentence: [
        '(should not|ought not to|must not) (have|happen)',
        '(no need|not need|no problem)',
        // Nobody asked for the lost hour back: this regrets.
        'can not (give|bring|turn|wind|get) ... (day|days|evening|night|morning|afternoon|weekend|time|moment|memory|memories|years|hours|hour|wedding|holiday|christmas) ... back',
        'can not (turn|wind) back',
        // A promise to keep something safe.
        '(not|never) (sell|share|disclose|reveal|give (out|away)) [your|any|customer|customers] [personal] (data|details|address|addresses|information|number)',
        'can not undo (what|that|any of|the) ... (happened|wait|upset|disappointment|fright|shock|worry|stress|day|past|harm|hurt|damage)'
      ]
    }
  },
  {
    act: 'handoff',
    avoid: [
      `(contact|ring|call|phone|telephone|email|consult|try|message|ask|(speak|talk|write|turn|apply|refer|go|complain|reach out|report (it|this|that)|address (it|this|that)) to|(speak|check|get in touch|raise (a ticket|this|it|that)|take (this|it|that|these|the matter|the issue|your ...) up|file (a|your) claim|lodge (a|your) claim|log (this|it|that|a ticket)|follow (this|it) up) with) ${OTHERS}`,
      '(be|been|are|am) (referred|transferred) to',
      '(am|are) (referring|transferring|passing|handing|sending) you (to|on to|over to)',
      '(transfer|redirect|refer|connect|connecting|putting|put) you (through|over|on) to',
      '(transfer|redirect|refer|connect|connecting) you (to|with)',
      '(contact|ring|call|phone|email|try|ask|(speak|talk|write|turn|apply) to|(check|get in touch) with) [directly|instead|first] (customer (service|services|care|support|relations)|sales|billing|accounts|technical support|tech support|support|head office|payments|finance|reception)',
      `(have a word with|check with|go through|follow up with|get on to|get onto|approach) ${OTHERS}`,
      `(drop|give|send) ${OTHERS} a (line|call|ring|shout|bell|message|note)`,
      `${OTHERS} (deals|deal|handles|handle|looks after|look after|takes care of|take care of) (with|that|this|those|these|it|such) ...`,
      '(you|what you) (need|want) (is|are) (the|our) (<word>|<word> <word>|<word> <word> <word>) (team|desk|department|office|people)',
      '(not|wrong) (our|my|the) department',
      // Who it is that the customer should turn to: “it's them you want”, “that's between you and the seller”.
      '(~be|is|really) [<ly>] between (you and (them|him|her|<word>)|<word> and <word>) $',
      `(is|are) [<ly>|a matter|something|purely] between you and ${OTHERS}`,
      '(is|are) the (ones|one|people|person|team|desk|office) (to|for you to|you [<ly>] (need|want|have|ought|should) to|you should) [<ly>] (speak|talk|ask|contact|ring|call|phone|write|turn|approach|complain|address|tell|take)',
      '(is|are) (who|whom|where|the place) you (should|need to|must|ought to|have to|want to|will have to) (turn|ask|go|write|ring|call|complain|speak|look|contact|take)',
      '(need|have|must|should|ought|best) [to] [<ly>] (contact|ring|call|phone|email|consult|ask|approach|(apply|turn|write|speak|talk|complain) to|(get in touch|take (this|it|that) up|check|raise (this|it|that)|sort (this|it|that) out|speak) with) (them|him|her)',
      '(^|please|kindly|just) (contact|ring|phone|email|consult|ask|approach|(apply|turn|write|speak|talk|complain) to|(get in touch|take (this|it|that) up) with) (them|him|her)',
      '(is|are) to be (addressed|directed|submitted|sent|reported|raised|referred|forwarded|taken up) (to|with|through|via) ...',
      '(is|are) (requested|invited|asked|advised|required) to (contact|telephone|ring|call|email|phone|consult|apply to|write to|turn to|report to|address) the ...',
      `${OTHERS} (will|would|should) (want|need|like) to (hear from|speak (to|with)|talk to|see) you`,
      `(further|other|more|additional|such|these|any) [<word>] (points|questions|queries|matters|issues|concerns|enquiries) ... ${OTHERS} (will|can|would|should) [<ly>] (assist|help|advise|answer|deal)`,
      `(head|hop|pop|go|hurry) [on|back|straight] (over|along|across|round|down) to ${OTHERS}`,
      '(can be|is|are) reached (on|at|under|by) ...',
      '(their|its) (number|address|email|details) (is|are) ...',
      `(lies|lie|rests|falls|belongs|belong) [<ly>|now|entirely] (with|to) ${OTHERS}`,
      `(is|are) [<ly>|all|now] (handled|dealt with|decided|managed|taken care of|looked after) (by|through) ${OTHERS}`,
      `(is|are) (a|one|something|a matter|a question|a job|a case) for ${OTHERS}`,
      '(is|are) the (right |) (people|place|person|team|address|contact|number|port of call|desk|office) (to|for|you|there)',
      '(right|best|proper|correct) (people|place|person|team|address|contact|channel|department|desk) [for <word>|for <word> <word>|to <word>|here] (is|are)',
      '(your|the) (first|best) (port of call|point of contact|contact) (is|would be|will be)',
      `${OTHERS} (is|are) (responsible|in charge|the ones)`,
      `(^|please) (take|bring|send) (this|it|that|your ...|the ...) [back] to ${OTHERS}`,
      '(has to|have to|must|needs to|need to|will have to) be (raised|taken up|addressed|directed|submitted|reported|claimed) (with|to|through|via) (the|our|your) ...',
      '(direct|address|send|submit|forward|refer) (your|any|all|this|that|such|further) [<word>] [<word>] (to|at|via|through) (the|our) ...',
      '(best|bet|advise|suggest|recommend|ask|request|want|like|need|have|is) [<word>] [<word>] to (contact|ring|call|phone|email|consult|try|ask|approach|chase|get on to|get onto|(speak|talk|turn|apply|write|go|complain|address (this|it|that)) to|(check|speak|get in touch|follow up|(raise|take up|sort out|settle|discuss) [this|it|that|these|them]|(take|sort) (this|it|that|these|them) (up|out)) with|go (back to|via)) (the|our|your) ...',
      '(^|please|kindly) use (the|our) [<word>] (contact form|web form|complaints form|help centre|helpline|hotline)',
      '(open|raise|log|submit|file) a [<word>] ticket (with|at|via|through) ...',
      '(that|this|it) is (one|a (matter|question|job|case)) for (the|our|your) ...',
      '(that|this|these|those|such <word>) (is|are) (handled|dealt with|managed|looked after|decided) by ...',
      '(go|head|hop|pop) (back|over|along) to (the|your|our) (shop|store|branch|seller|dealer|retailer) [you|that|where]',
      '<we> (have|am|are) [now|just|also|<ly>] (forwarded|passed|passing|forwarding|referred|redirected|transferred|transferring|escalated|handed) (this|it|that|you|your ...|the ...) [on|over|along] to',
      '(has|have) [now|<ly>] been (forwarded|passed|referred|redirected|transferred|escalated|handed|reassigned) [on|over|along] to',
      '(they|those|it) (are|is) the (ones|people|team|one|place) [you need|you want] (to|you need) (speak|talk|ask|contact|ring|call|write)',
      '(goes|go|run|runs) (through|via|to) (the|our|your) ... not (us|me|through us)',
      '(for|about|regarding|concerning|with|on) ... there is (the|a|our) (web form|form|hotline|helpline|portal|forum|contact form|support page)',
      `(claim|reclaim|recover) ... from ${OTHERS}`,
      '(people|person|place|team|one|ones) to (ask|contact|ring|call|approach|(speak|talk|turn) to) [about this|about that|here|for this|for that|then] (is|are|would be)',
      `(better off|better|worth|should be|need to be|suggest|recommend|advise|try) (asking|contacting|ringing|calling|phoning|emailing|trying|approaching|consulting|(speaking|talking|writing|turning|going) to|(checking|speaking) with) ${OTHERS}`,
      '(questions|queries|complaints|claims|requests|refunds|returns|enquiries|issues|timeouts|bookings) [<word>] [<word>] [<word>] (go|goes|belong|belongs|are handled|is handled|are dealt with|must go|should go|need to go|have to go) (to|by|through|via|with|in) ...',
      '(should|must|need to|have to|will have to|will need to|may|can) (contact|ring|call|phone|email|consult|ask|check with|go (through|via)|(apply|turn|write|speak|talk|complain) to|take (this|it|that) up with|address (this|it) to) the ...'
    ],
    unless: {
      before: [
        '(if|when|once|before|after|until|unless|so that|to|i|we|who|they|he|she|did|not|without|could|shall) [will|can|could|would|did|have|had|<ly>|also|to|just]',
        '(if|when|before|after|once|until|unless|while|whenever) you [<ly>|also|do|have to|need to]',
        '(did|have|had) you [<ly>|already]',
        '(not|never|no) (need|have|want) to',
        '<we> ... (need|have|had|like|want|going) to',
        '(a|an|the|your|our|this|that|of|phone|any) '
      ],
      after: [
        '(me|us|my|this|here|back|at reception)',
        '(by|before|on) (<weekday>|noon)',
        '[<word>] (112|999|911)',
        // Goods brought to a counter.
        '(between|until|any (day|time)|whenever|during)'
      ],
      sentence: [
        // Praise passed on is a pleasure, not a hand-over.
        '(kind|lovely|nice|good) words',
        '(compliments|praise|regards|congratulations|greetings|suggestion|suggestions|idea|ideas|feedback|thanks)',
        // Whose fault it is says nothing of whom to ask.
        '(fault|blame|mistake|error|cause|guilt|responsibility) (lies|lie|rests|falls|belongs)',
        // Windows of a program, not people.
        '(config|configuration|text|code|photo|image|registry|task|device|password|passwords|add-on|add-ons|file|download|downloads|package|credential|bookmark|profile) (editor|manager|managers|centre|center)',
        // Our own door is none either.
        '(ring|call|phone|message|email) our (shop|store|branch|reception|studio)',
        '(ask|call) for <word> $'
      ]
    }
  },
  {
    act: 'contact',
    avoid: [
      '(contact|ring|call|phone|telephone|email|message|ask|consult|approach) <word>',
      '(submit|send|address|direct|redirect|forward|report) (your|any|all|this|that|such|the) [<word>] [<word>] [<word>] to <word>',
      '(queries|questions|enquiries|complaints|claims|matters|issues|requests) <word>',
      '(apply|turn|speak|talk|write|complain|reach out|refer) to <word>',
      'you [will|would|should|may] [<ly>|just] (need|have|ought|want) to (contact|ring|call|phone|email|ask|consult|approach|(speak|talk|write|turn|apply|complain) to|(speak|check|get in touch|take (this|it|that) up|raise (this|it|that)) with) <word>',
      '(speak|check|get in touch|raise (a ticket|this|it|that)|take (this|it|that|these|the matter|the issue|your <word>) up|log (this|it|that|a ticket)|follow (this|it) up|liaise) with <word>',
      '(is|are) [<ly>|rather] a (matter|question|case) for <word>'
    ],
    unless: {
      before: [
        '(if|when|once|before|after|until|unless|i|we|they|he|she|who|had|did|to|not|without|could|will|would|a|the|your|our|my|this|that|no|one|of|or) [<ly>|also]'
      ],
      after: ['(or|and) (text|email)']
    }
  },
  {
    act: 'alternative',
    avoid: [
      'what (<we>|you) (can|could|might|may) [<ly>|still|also] (do|offer|try|suggest)',
      '(instead|alternatively|either way|workaround)',
      '^ (otherwise|meanwhile|until then|in the meantime|however)',
      '<we> (can|could|may) [<ly>|still|also|happily|gladly|at least|however|only] (offer|send|give|bill|book|do|make|put|move|swap|arrange|add|get|let|hold|reserve|take|extend|order|suggest|recommend|show|help|bring|fit|try|ask|check|refund|credit|exchange|replace|repair|change|set|knock|keep|transfer|sell|provide)',
      '<we> would [<ly>|still|also|be] (suggest|recommend|happy|glad|pleased|like to|love to|try|advise|go for|do|gladly|willing|delighted)',
      '(would|do|does|will|shall) (you|that|it|this|<we>|one|either) [<word>] (like|prefer|rather|work|suit|help|do|hold|send|want|be)',
      'if you (would|will|like|prefer|want|can|could|need|wish|send|tell|let|change|book|order|have|still|choose)',
      'you (can|could|may|might|are welcome|are free|will find|will be able|should be able) [<ly>|still|also|always|however] (<word>)',
      '(but|or) [<ly>] (<we>|you|the|there|a|our|any|it|one|yes) (can|could|will|would|have|do|is|are|<word> [<word>] (can|could|will|would|is|are|has|have)) ...',
      'so [please|just] (make|use|move|update|keep|take|try|send|post|return|choose|pick|book|order|ring|call|ask|set|tick|reply|tell|bring)',
      '<we> (have|am|are) [<ly>|also|just|already|instead|however|therefore|now] (added|put|booked|moved|sent|arranged|asked|credited|refunded|attached|enclosed|reserved|set|set aside|waived|opened|kept|ordered|extended|holding|sending|happy|glad|found|included|made|listed|returned|posted|changed|swapped|popped|pencilled|knocked|taken|placed)',
      '(here is|here are|there is [still|also]|there are [still|also]) (a|an|the|two|three|what|how|another|one|some|our|my|your|still|other|several) ...',
      '(the|your|a|an|one|another|next|best|nearest|closest) [<word>] (option|alternative|solution|way (round|around|forward|out|back|to)) ...',
      '(please|just|simply|do) (ring|call|reply|write|send|tell|let|try|ask|use|choose|pick|visit|email|contact|speak|check|fill|get|bring|book|order|go|open|click|look|come|take|see|text|drop|upload|select|have|give|apply|return|complete|move|keep)',
      '^ (ring|call|reply|write|send|tell me|tell us|let me|let us|try|ask|use|choose|pick|visit|email|contact|speak|bring|book|order|click|come|drop|text|vote|take|get|go|put|say|give|pop|look|check|see)',
      '(from|on|by|until|after) (<weekday>|next week|next month|<month>|tomorrow|<number> <month>) (on|onwards|it|we|the|you|will|can)',
      '(is|are) (available|free of charge|on its way|on their way|yours|waiting|in stock|open to you)',
      '(happy|glad|pleased) to',
      '<we> (do|did) (have|offer|sell|stock|do)',
      '(should|will) (work|do the trick|do it|help|fit)'
    ],
    unless: {
      before: ['(not|never|nothing|no|nobody|that|than) [<we>|you]', '(all|nothing|if|little|as far as) [that] [more|else]'],
      after: [
        '(not|neither|never)',
        '... (understand|appreciate|read the terms|accept that|rest assured)',
        '(not|be (aware|advised|reminded))'
      ]
    }
  },
  {
    act: 'reason',
    avoid: [
      '(because|cos|owing to|due to|thanks to|the reason|that is why|which is why|this is why|for safety|for your safety|(in order|so as) to|on account of)',
      '^ to (protect|keep|avoid|make sure)',
      '(since|as) (the|it|we|i|they|there|this|that|these|our|your|each|every|only|all|both|most|some|no|he|she|nobody|its) [<word>] [<word>] [<word>] (is|are|was|were|has|have|had|can|could|will|would|do|does|did|needs|need|<word> not|come|comes|came|must|may|left|went|got|goes|go|shares|run|runs|holds|made|makes|closed|ended|sold)',
      '(so|which|and that|this|that) (means|mean|meant) ...',
      '(by|under) [the|eu|uk] [<word>] [<word>] [<word>] (law|laws|gdpr|act|statute|regulation|directive|convention)',
      '<law> [<word>] (requires|require|says|says that|asks|insists|insist|forbids|forbid|rules|obliges|does not|do not)',
      '(data protection|gdpr|legally|a safety|safety reasons|health and safety|hygiene|fire regulations|privacy|prescription-only|customs)',
      '(sold|booked|fully booked|out of (stock|production|print)|discontinued|no longer (made|produced|in production|manufactured)|run out|all gone|already (left|shipped|printed|cut|made|gone|been|on))',
      '(is|are|was|were|poses|pose) (a|an|too) [<word>] [<word>] (risk|hazard|danger|dangerous|risky|hazardous|unsafe)',
      '(the trouble|the snag|the catch|the problem|the difficulty|the thing|my worry|the risk) is'
    ],
    unless: {before: ['(not|no|only|just)'], after: ['(of our policy|our policy|the policy|of the terms|our terms|the terms|rules)']}
  },
  {
    act: 'rule-named',
    avoid: [
      '(policy|policies|guidelines|guideline|procedure|procedures|t&c|small print)',
      '(our|the|these|those|house|company|under|internal|to) [<word>] (terms|rules|conditions|regulations|tariff)',
      '(clause|section|paragraph|article) <number>',
      'rules (are|is) rules',
      '(terms and conditions|terms of (service|use|sale))'
    ]
  },
  {
    act: 'warm-handover',
    avoid: [
      '(they|she|he|who|which|that team|that desk) (can|will|could|would|hold|holds|handle|handles|know|knows|deal|deals|look|looks|decide|decides|see|sees|do|does|run|runs|keep|keeps|sit|sits|set|sets|make|makes|answer|answers|reply|replies|work|works|open|opens|manage|manages|own|owns|need|needs) ...',
      '(will|shall) [<ly>|then|also] (call|ring|phone|email|write|reply|answer|contact|get back|be in touch|come back|take|help|unlock|sort|look|arrange|send|tell|give|be able|have (the|your|a|an|it|this|everything|someone)|know|see|fix|reset|put|confirm|check|need (the|your|a)|pick|explain|walk)',
      '<we> (have|am|are) [<ly>|also|already|just|now] (sent|told|passed|asked|briefed|copied|forwarded|given|explained|let|warned|written|spoken|rung|called|put|added|noted|copying) ... [<word>] (her|him|them|your ...|the ...|a note|you|with|to)',
      '(expecting|waiting for) (you|your)',
      '(so that|so) (they|she|he|you|we|i|it|nobody|nothing) ...',
      'where (they|she|he|it|the|a|our|someone|you (will|can|should|get|find|receive)) ...',
      '(only|alone) ... (can|has|have|may)',
      'the only (ones|one|people|person|team|place)'
    ],
    unless: {before: ['(not|never|if|unless)']}
  },
  {
    act: 'record',
    avoid: [
      '<we> (have|will|am|are) [<ly>|also|now] (~note|~log|~record|~report|~raise|~flag|~file|~pass|~share|~write) (this|it|that|what happened|your ...|the <word>)',
      '(noted|logged|recorded|on file|on your file|in your file)',
      '(so that|so|to make sure|to ensure) (it|this|that|nobody|no one|the same) [<word>] (not|never|cannot|else) ... (again|happen|happens|repeat|recur)',
      '(not|never) [happen|happens|let it happen|be repeated] again'
    ],
    unless: {before: ['(please|you|if)']}
  }
]
