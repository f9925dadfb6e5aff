/** Whether the customer reports that something of ours went wrong. */
import type {Sentence} from '../conversation.js'
import type {Upset} from './mood.js'

/** Most times a sign counts: a long story is no greater fault. */
const MOST = 3

/**
 * Signs of a fault of ours, and of none, by what each is worth whenever it is met: fitted to labelled messages (logistic
 * regression over the counts, six-fold cross-validated), then rounded.
 */
const SIGNS: readonly (readonly [worth: number, sign: RegExp])[] = [
  // It broke, or never worked.
  [
    0.65,
    /\b(?:(?:is|was|are|were|arrived|came|been|comes?|gets?|got|went|has|have|with an?|the|both|one) (?:\w+ ){0,3}(?:broken|crack(?:ed)?|damaged|bent|split|torn|shattered|smashed|dented|scratched|gouged|ripped|chipped|mou?ldy|rotten|stale|rancid|spoiled|soaked|defective|faulty|misprinted|misspel(?:t|led)|unusable|dead|rusty|wonky|melted|mush|empty|dirty|filthy|blank|corrupt(?:ed)?|frozen|wobbly|illegible)|defect|fault|malfunction\w*|glitch\w*|bug|(?!(?:wife|husband|mum|mom|mother|father|dad|he|she|son|daughter|brother|sister|cat|dog|friend|i|we) (?:broke|died|fell|failed|gave))(?:it|they|app|site|page|screen|system|machine|program|game|pump|boiler|bike|phone|\w+) (?:broke|snapped|cracked|leaks?|leaked|crash(?:es|ed)?|freezes|froze|hangs(?! on\b)|died|failed|fails|stutters?|drifts|shrank|burst|fell (?:off|apart|out|over)|came (?:off|apart|undone|loose)|gave out|let go|gave up|cuts? out|cut out|disappears?|vanish(?:es|ed)|disconnects|overheats|rattles|squeaks|wobbles|clogs|peel(?:s|ed)|faded|blew)|stopped work\w*|not work\w*|(?:does|do|did|wo|ca|wasn?|is|was|are|could|would|will)(?:[ ]?n[’']?t| not) (?:(?:even|really|properly|actually|currently) )?(?:work\w*|load\w*|open\w*|start\w*|fit|turn(?:ed)? (?:on|up)|connect\w*|respond\w*|charge|register\w*|match\w*|play\w*|save\w*|sync\w*|arriv\w*|come|came|show(?:ing|n)? up|deliver\w*|ready|there|as described|take (?:it|the)|answer\w*|call(?:ed)?)|crash(?:es|ed|ing)?|keeps? (?!(?:asking|coming|going|using|wearing|thinking|having|paying|reading|looking|working|hearing|seeing|being)\b)\w+ing|freez(?:es|ing)|frozen|stutters|out of order|crashing|leak(?:s|ed|ing|y)?|drip(?:s|ping)|flooded|short[- ]circuit\w*|washed out|stopped answering|gave way|snapped|stutters?|wandered|swallowed|reloads?|shows? 0|bug|black screen|black with|err(?:or)? ?[:\d_]|errors?|exception|(?:so|very|too|painfully|really|extremely|unbearably) slow(?:ly)?|unusable|gap|dead again|no longer works?|won[’']?t (?:start|open|turn|charge|connect|load|go|let|take|stay|close|print|play|switch|heat|work)|go(?:es|ne)? (?:dead|flat|black|blank)|(?:tastes?|smells?|looks?) (?:of|like|off|wrong)|swollen|rash|sore|burn(?:s|ed|t)?|bent|wobbl\w+|(?:two|three|several|\d) sizes?|doesn[’']?t (?:fit|match|look|sound))\b/gi
  ],
  // It did not come, or came wrong or late.
  [
    0.9,
    /\b(?:never (?:arrived|came|turned up|showed|appeared|received|got|reached|happened|heard|called|rang)|(?:has|have|had)(?:n[’']?t| not| still not)(?: yet| even)? (?:arrived|come|turned up|been|received|got|heard|had|seen|moved|shown|landed|reached)|(?:nobody|no ?one|no \w+) (?:came|turned up|called|rang|answered|showed|picked|told|text\w*|phoned|replied|wrote|responds?|answers?|turned)|no[- ]show|still (?:no|not|nothing|waiting|have ?n|has ?n|at depot|says)|went missing|gone missing|(?:is|was|are|were|one|two|piece|bag|box|part) (?:\w+ ){0,2}missing|lost (?:my|our|in|the|it|them)|(?:for|after) (?:two|three|four|five|six|nine|\d+) (?:weeks|days|months)|since (?:then|then,)? ?silence|carr(?:y|ies) (?:our|my|the) old|needs fixing|(?:left|made) a (?:\w+ )?(?:mark|scratch|mess|hole|stain|dent)|has a (?:scratch|dent|crack|hole|tear|stain|mark)|link[’']?s? (?:is )?dead|days? late|(?:minutes?|hours?|weeks?|months?) (?:late|behind|early|overdue)|an hour late|too late|was(?:n[’']?t| not) ready|(?:running|was|were|is|came|arrived|too|so) late|delay\w*|out for delivery|overdue|(?:the |a |in )?wrong (?:\w+ ){0,2}(?:\w+)|instead of|only (?:one|two|three|four|half|\d+) (?:of|came|arrived|out of)|(?:came|arrived|delivered) without|not (?:the one|what) (?:i|we) (?:ordered|asked|booked|paid)|(?:today|yesterday|here) came|what came is|(?:one|two|three|four|five|\d+) of (?:the |my |our )?(?:two|three|four|five|six|eight|ten|twelve|\d+)|though i[’']d|one .{1,6} too many|(?:i|we)(?:[’']d| had)? (?:ordered|asked for|booked|was promised|were promised|paid for) [^.?!]{1,60}(?:,| but| and) (?:what came|got|came|received|there (?:is|was)|instead|it|the|today came)|promised|was (?:meant|supposed|due) to|were (?:meant|supposed|due) to|should (?:have|be) (?:been|once|there|come|arrived|here)|as agreed|isn[’']?t (?:there|here|on it|in it|in the box)|are(?:n[’']?t| not) (?:there|on it|in the box)|(?:came|comes|arrived) (?:with(?:out| no)|in the wrong|as an?)|has no (?:screws?|lid|key|plug|charger|cable|strap|manual|buttons?)|no (?:heating|hot water|heat|power|signal|dial tone|refund) (?:since|for|again|in|at|yet))\b/gi
  ],
  // Money.
  [
    0.85,
    /\b(?:charged (?:me |us |my card )?(?:twice|again|for (?:another|two|four|three|a)|\d|£|\$|€|the wrong|double|too much|more|anyway|still)|charged|overcharg\w*|double[- ]?charg\w*|debit(?:ed|ing)|keep (?:debiting|charging|taking|sending)|took (?:£|\$|€|\d|my|the|it)|taken (?:twice|from my)|(?:invoice|bill|statement) (?:says|shows|carries|lists)|too much|short(?=[.,]| by)|never agreed|still (?:took|charged|take)|where[’'s ]+(?:is )?(?:my|the) (?:money|refund|parcel|order|package)|not on my account|didn[’']?t (?:credit|refund)|declined|rejected|refused|not refunded|invalid|not recogni[sz]ed|price (?:increase|jump|hike)|(?:going|went|gone) (?:up )?from (?:£|\$|€|\d)|says zero|it[’']?s empty|already activated)\b/gi
  ],
  // Changed for the worse, gone, blocked.
  [
    0.65,
    /\b(?:since (?:the|your|my last|todays?|today[’']s|yesterday[’']s|\d|v\d|moving|\w+day)\b[^.?!]{0,60}(?:update|upgrade|change|switch|gone|lost|no|not|every|app|firmware|relaunch|redesign)|after (?:the|your|todays?|today[’']s|an?|yesterday[’']s|latest) (?:\w+ )?(?:update|upgrade|firmware|service|repair|visit|wash|first wash)|since (?:the|new|your) (?:new |last )?(?:update|upgrade|firmware|version)|(?:is|are|were|was|all|all my|everything(?: is)?|now|it[’']?s) gone|vanished|disappeared|wiped|deleted|reset to|gone to 0|(?:got|been|was|were|has been|have been|is|am|account|card) (?:\w+ )?(?:banned|blocked|locked|suspended|cancelled|canceled|swallowed|deactivated|turned away|fined|permabanned|kicked|disconnected|cut off|switched off|removed|taken down|disabled|postponed|downgraded|rejected)|cut (?:me|us) off|(?<!\b(?:could|would|can|will|if|might|before|until) )(?:you|they|your \w+) (?:have |[’']ve )?(?:cancelled|canceled|closed|removed|switched off|took|dropped|lost|ruined|forgot|broke|failed|left|sent|gave|put|changed|overcharged|scratched|ended|stopped|raised|ignored|shut|locked|promised|told)|logs? me out|logging me out|duplicate\w*|imported twice|outage|was down|is down|went down)\b/gi
  ],
  // How we treated them, and how it was.
  [
    0.5,
    /\b(?:rude\w*|unhelpful|shrugged|laughed|sneered|snapped at|shouted|hung up|ignored|calm down|brushed off|fobbed|lied|lied to|misled|misleading|false|incorrect|mistake|mix-?up|slip-?up|error|typo|spelled wrong|spelt|misspel\w+|freezing|(?:was|were|is|are|it[’']s|came|far|much|way) too (?:cold|hot|loud|salty|hard|small|big|dark|light|tight|large|short|long|wide)|stone cold|noise|noisy|smell(?:s|ed|y)?|stink\w*|stain\w*|filthy|limescale|cockroach\w*|bed ?bugs?|mice|mould|undercooked|raw|burnt|soggy|overcooked|cold when|unsafe|dangerous|dreadful|terrible|awful|horrible|appalling|disgrac\w*|unacceptable|shambles|unplayable|badly|poor(?:ly)?|nuisance|never again|rip-?off|scam|(?<!no |not |n[’']t )complain(?:t|ed|ts)?\b|refund (?:me|us|the|please)|money back|compensat\w*|resolved|waited (?:for )?(?:\w+ )?(?:hours?|weeks?|days?|minutes?|months?)|(?:rang|called|phoned|written|emailed|asked|chased|posted) (?:you )?(?:\w+ ){0,2}(?:twice|times|again)|on hold|got music|third (?:time|week)|second time|again and again|fed up|who do i (?:talk|complain|write) to|disappoint\w*|useless|no warning|without warning|why (?:was|were|did) (?:it|you|we|i|they|my|the|nobody|no))\b/gi
  ],
  // They turn from what was promised to what they got, name the order, and want it put right.
  [0.1, /\b(?:but|although|though|except|instead|only to|yet|despite)\b/gi],
  [0.8, /\b(?:order|booking|ref|job|invoice|inv|claim|ticket|batch|tracking)\b\.? ?(?:no\.?|number|nr\.?|#)? ?[#A-Z]{0,4}[- ]?\d/gi],
  [
    0.7,
    /\b(?:refund\w*|money back|(?:£|€|\$)?\d[\d.,]* back|replace\w*|compensat\w*|who pays|credited|(?:make|put|set|sort) (?:this|it|that) (?:right|out)|fix(?:ed)?)\b/gi
  ],
  // They ask us to account for it, or where it stays.
  [
    1,
    /\b(?:where (?:is|are|was|has|the hell) (?:it|they|he|she|my|the|our|this)|when (?:is|are|will|does) (?:it|they|he|she|my|the|our|this|somebody|someone|anybody|that|i have|i get|we have|we get)\b(?! (?:open|start|best|due))|what (?:happened|went wrong|on earth|the hell)|what(?:[’']?s| is) (?:going on|happening|wrong|taking)|why (?:on earth|did|was|is|does|has|have|were|are|do|wo|ca)(?:n[’']?t)? (?:your|my|the|our|it|this|that|they|nobody|i|we|you|is)|how (?:can|could|does) (?:a|an|the|your|that|it|this|something|anyone|someone|one) |how come|is (?:this|that|it) (?:normal|a known|known|meant|supposed|how you)|(?:are|will) (?:you|somebody|someone|anybody) (?:going to|ever|even)|(?:has|have) (?:it|that|they|this|the others|anybody|anyone|somebody|someone) (?:been|actually|even)|known (?:fault|issue|bug|problem|thing))/gi
  ],
  [
    0.85,
    /\b(?:(?:although|though|even though|after|despite|when|because) (?:i|we)(?:[’']d| had| have|[’']ve)? ?(?:paid|paused|cancelled|booked|ordered|told|asked|sent|clicked|chose|had|reserved|confirmed|returned|already|clearly|specifically|was told|were told)|(?:was|were|been|had) (?:told|assured|promised|quoted)|(?<!\b(?:could|would|can|will|if|might) )(?:you|they|he|she|somebody|someone) (?:had |[’']d )?(?:said|promised|assured|told me|told us|agreed)|we(?:[’']d| had)? agreed|(?:contract|website|site|page|app|confirmation|advert|label|quote|plan|email|listing|seating plan|forecast)\b[^.?!]{0,20} (?:says|said|promised|stays|shows|showed|keeps|still says|was \d)|says? (?:otherwise|delivered|resolved))\b/gi
  ],
  // Someone of ours did something.
  [
    0.5,
    /\b(?:(?:your|ur) (?:\w+ )?(?:men|man|driver|drivers|team|people|fitters?|engineers?|app|site|website|system|chatbot|bot|colleague|staff|boys?|lot|chap|inspector|attendants?|technician|installer|cleaner|courier|van|update|server|shop|machine|agent|rep|waiter|waitress|receptionist|girl|guy|workers?|crew|movers|service|software|line|letter|invoice|bus|train)(?: (?!is\b|are\b|can\b|could\b|will\b|does\b|do\b)\w+)? (?:\w+ed|took|sent|told|said|gave|put|left|broke|lost|made|kept|cut|shut|let|sold|came|went|never|didn|keeps|asks|plays|just|drove|ran|hit|says)|(?<!\b(?:could|would|can|will|if|might) )(?:you|u)(?:[’']ve| have|[’']d| had)? (?:took|sent|gave|put|left|broke|lost|made|cut|shut|sold|never|didn|keep|charged|cancelled|closed|stopped|removed|changed|replaced|fitted|installed|repaired|serviced|delivered|switched|blocked|banned|deleted|billed|moved|dropped|fixed) )/gi
  ],
  // It behaves oddly: what machines and programs do when they go wrong.
  [
    0.65,
    /\b(?:reboots|restarts (?:itself|on its own|every|at|by)|flicker\w*|flashes|blinks|beeps|beeping|grind(?:s|ing)|rattl\w+|squeak\w*|squeal\w*|clicking|buzz(?:es|ing)|clog(?:s|ged)|stuck (?:on|at)|(?:freez|froz|lock|lag|slow|hang|seiz)\w* up|froze|(?:jumps?|goes|went|reverts?|reverted|changed|switched|flips?) back|jumps? to|loses? (?:its |the |my |all |every |connection|internet|signal)|drops? (?:out|off|the|every|connection)|timed out|times out|at random|randomly|(?:on its own|by itself)(?! \w+ing)|g(?:ive|ave|iving)s? up|kicked (?:out|off)|stopped (?:\w+ ){0,2}\w+ing|stop(?:s|ped) responding|not responding|com(?:es?|e|ing) (?:off|apart|loose|undone|away)|came (?:off|apart|loose|undone|away)|snapped|crack(?:ed)?|dent(?:ed)?|(?<!from )scratch(?:es|ed)?|chipped|hairline|torn|leak\w*|stain\w*|went (?:cold|off|dark|dead|down|quiet)|turns? into|slow(?:er|ed)?|less reliable|unreliable|lag(?:s|gy)?|compressed|pixelated|shifts? \d|re-?arranged|mixed up|hidden|scrambled|garbled|(?:disappear|vanish)ing|(?:are|is|all|came|come|comes|comes up|display) (?:\w+ )?(?:blank|empty|garbled|grey(?:ed)?|black))\b/gi
  ],
  // It worked before.
  [
    0.25,
    /\b(?:used to (?!it\b|the\b|be (?:able|a)\b)|any ?more|no longer|(?:in|with|on) (?:the |my )?(?:older|earlier|previous|prior|former|last|old) (?:versions?|releases?|model|one|update)|worked? (?:fine|well|perfect(?:ly)?|ok|okay|great|before|until|properly|flawlessly)|(?:has|had|have) (?:always )?(?:been )?work(?:ed|ing)|(?:was|were|been) (?:all )?(?:fine|ok|okay|perfect|good) (?:until|before|till|yesterday|in|with|last)|never (?:had|experienced|seen|a|happened) (?:this|that|a|any|such|before)?|all of a sudden|out of the blue|every (?:single )?(?:time|night|day|morning|evening)|each time|(?:until|till) (?:this (?:week|morning|month)|last|today|yesterday|i (?:updated|installed|upgraded)|the (?:update|upgrade|new))|same as before)\b/gi
  ],
  // They cannot do what they should be able to.
  [
    0.25,
    /\b(?:can ?not|can[’']?t|could ?n[’']?t|could not|unable to|not able to|wo ?n[’']?t (?:let|allow)|(?:does ?n[’']?t|does not|not) (?:let|allow)|im?possible to|no (?:way|option|possibility|button) to|fail(?:s|ed|ing|ure)? to|refus(?:es|ed|ing) to) (?:even |now |longer |either |me |us )*(?:access|open|send|receive|see|view|add|create|insert|delete|remove|move|attach|download|upload|log|sign|get|print|save|select|edit|recover|restore|connect|import|export|click|use|pay|book|reach|load|play|read|sync|install|update|work|retrieve|forward|reply|display|drag|sort|search|ring|call|switch|turn)\b/gi
  ],
  // What it should be, and is not.
  [
    1.05,
    /(?:\b(?:says?|shows?|showing|lists?|reads?|spells?|spelled|spelt|printed|flash(?:es)?|shown)\b(?: me| my name| as| us| it| only)? ?["“‘']|\b(?:in place of|nowhere near|(?<!\bi )(?:should|ought to) (?:be|get|have (?:got|had|been|come|gone|said)|say|arrive|last)\b|billed|bills|debited|(?:twice|double)(?= for|[.,!?]| this| in| on)|(?:isn[’']?t|is not|aren[’']?t|are not|still not|not|wasn[’']?t) (?:back|here|in there|in (?:the|my) (?:box|bag|parcel|post)|credited|refunded|among|included|on it|marked|shown|displayed|showing|there|up|duplicated)|nothing (?:has |had |have )?(?:come|came|happened|happens|arrived|changed|back|since|helps|works)|(?:did|does)(?:n[’']?t| not) exist|contradict\w*|gone (?:up|down|backwards)|weren[’']?t|none (?:left|of (?:the|my|them|it))|too many|too few|a second (?:invoice|charge|bill|fee)|no (?:sign|trace|record|messages?|error message|notifications?|alert|sound|picture|signal|display|confirmation|reminder) (?:of|for|when|at|in|anywhere|to|from)|despite|although (?:it|my|the|your)|yet (?:another|there|it|the)|wrongly|not as (?:shown|advertised|pictured|described|agreed|ordered)|by someone else))/gi
  ],
  // How long it has gone on, and how often they have said so.
  [
    0.9,
    /\b(?:unanswered|since then|(?:days|weeks|months|hours|years) now|(?:week|month|day|time|year|night)s? (?:running|in a row)|(?:second|third|fourth|\d(?:nd|rd|th)) (?:time|week|month|attempt|request)|(?:reported|complained|raised|wrote|written|told you|e-?mailed|mailed|chased)\b[^.?!]{0,40} on (?:the )?(?:\d|\w+ \d|\w+day)|(?:it[’']?s|it is|that[’']?s|today[’']?s|today is) (?:now )?the \d+|(?:it[’']?s|it has|that[’']?s|it is) (?:now |been )?(?:\w+|\d+) (?:days|weeks|months|hours)|nobody (?:has|seems|can|could|will)|no ?one (?:has|seems|can|could|will)|each time i (?:call|ring|write|ask)|still (?:\w+n[’']?t|does|shows?|says?|gives?|get|getting|having|the same|finds?)|to no avail|tried (?:everything|all|it all|to (?:contact|call|reach|ring))|not for the first time|yet again|(?:again|another) this (?:week|month|morning))\b/gi
  ],
  // A small thing, they say: there is one all the same.
  [
    1.35,
    /\b(?:(?:tiny|small|little|minor|only|wee|teeny) (?:small |tiny |little )?(?:thing|snag|niggle|point|flaw|hiccup|issue|one|gripe|complaint)|just (?:feedback|so you know|figured)|(?:thought|figured) you[’']?d (?:want|like)|only mention it|not a (?:drama|big deal)|no (?:drama|biggie|big deal|harm done)|(?:not|isn[’']t|n[’']t) the end of the world|easily done|(?:less|not so) (?:nice|good|great))\b/gi
  ],
  // What they want mended.
  [
    0.75,
    /\b(?:(?:be|get|got|is|have it|it) (?:mended|repaired|fixed|corrected|put right|swapped|sorted|resolved|restored|reinstated|reversed|returned|redone|rectified|cleared|reopened|unlocked|undone|redelivered)|(?:send|post|print|bring|order|get) (?:me |us |out )?(?:a |an |the )?(?:new|another|right|correct(?:ed)?|missing) \w+|swap(?:ped)?|correct (?:it|this|that|them)|put (?:it|them|me|us|the \w+(?: \w+)?) (?:back|right)|(?:knock|take)\b[^.?!]{0,25} off|undo the|(?:what|something) (?:do|did|will) (?:i|we) get back|(?:get|claim|have) (?:something|the \S+|part of \S+ \S+|any of it|it|my \w+|our \w+) back|send (?:it|one|the \w+) back|make sure (?:that )?(?:it|this) (?:stops|never|doesn)|stop (?:it|this) (?:from )?happening|happen(?:s|ing)? again|give (?:it|them) back|owed|claim (?:the|for)|cover (?:the|my)|(?:which|what) (?:one )?is (?:it|right|correct|true|real)\b|(?:a|the|this) (?:known )?bug|(?:at|on) your (?:end|side)|is it (?:you|us) or|did (?:something|anything) get)/gi
  ],
  // Others' machines and rules, and what they did themselves or nobody did.
  [
    -1,
    /\b(?:accidental\w*|inadvertent\w*|by mistake|mistakenly|(?:mis)?typed|messed (?:it|this|something) up|(?:must|might|may) have (?:\w+ )?(?:clicked|pressed|deleted|changed|hit|tapped|ticked)|hacked|hackers?|phish\w*|(?:new|my|our) (?:wireless |broadband )*(?:isp|router|modem|bank card|laptop|phone|address)|(?:isp|provider) (?:had|has|have|says?|said|forced)|kaspersky|norton|mcafee|avast|bitdefender|antivirus|anti-virus|firewall|server (?:responded|said|rejected)|is it safe|expired|(?:if|whether|maybe|perhaps|suppose) i(?:[’']ve| have| had|[’']m)? (?:\w+ )?(?:done|set|got|made|broken|broke|messed|misconfigured|misunderstood|misread|overlooked|doing)|(?:my|the) wrong (?:person|number|address|date)|i(?:[’']ve| have)? (?:just )?(?:deleted|uninstalled|re-?installed|removed|formatted)|had to re-?install)\b/gi
  ],
  // The very first words ask how something is done.
  [
    -0.9,
    /^(?:re: )?(?:how (?:do|to|can|does|should)|is there|are there|is it (?:possible|ok|safe)|can (?:i|you|we|one)|where (?:do|can|is the)|does|do (?:you|i)|i(?:[’']d| would) like|i (?:want|need) to)\b/gi
  ],
  // A heading that names the trouble.
  [
    0.25,
    /^(?=[^\n]{0,140}\b(?:not|no|\w+n[’']?t|cannot|fail\w*|missing|gone|disappear\w*|vanish\w*|wrong|unable|lost|stuck|keeps|slow|blank|crash\w*|stopped|shows|drops|ignores|shift|changing|broken|again|never|moves|only|without|instead)\b)(?!(?:how|is there|can (?:i|you)|where|does|do) )[^\n.?!]{8,140}\n/gi
  ],
  // They ask how something is done.
  [
    -0.35,
    /\b(?:how (?:do|does|can|would|should|to|many|much)|where (?:do|does|can|is the|one)|is (?:it|that|this) (?:ok|okay|possible|allowed|true)|(?:can|could|may|must|should|do) (?:i|we|one|you|my)|are (?:you|there)|is there an?|wonder\w*|curious|(?:i|we)(?:[’']d| would) (?:like|love|be glad|want))\b/gi
  ],
  // Someone else's doing, or their own.
  [
    -1.3,
    /\b(?:my (?:own )?(?:\w+ )?(?:fault|mistake|stupidity|doing|carelessness)|my bad|(?:totally|entirely|all) on me|(?:i[’']m|i am|im|i feel) (?:such )?an? (?:idiot|muppet|fool|klutz|twit|plonker|dope)|silly me|i (?:stupidly|foolishly|accidentally|slept|overslept|forgot|dropped|mislaid|misplaced|left|locked|gave you the wrong|lost|spilled|spilt|deleted|threw)|i[’']ve (?:locked|lost|forgotten|dropped|left|mislaid|broken|deleted|cracked)|(?:was|is) clumsy|nobody[’']?s fault|no ?one[’']?s fault|don[’']?t blame (?:you|any)|previous owners?|my (?:bank|landlord|employer|provider|isp)|old provider|what am i doing wrong|am i doing (?:something|smth|anything)|what did i do wrong|must cancel|have to cancel|i (?:was|am|[’']m) (?:\w+ ){0,3}late|i (?:typed|tapped|clicked|entered|pressed|chose|picked|put in|sent|gave|transferred|paid|posted|addressed|filled in|wrote|booked|ordered|selected|ticked|used)\b[^.?!]{0,40}\b(?:instead of|by mistake|by accident|accidentally|wrongly|the wrong)|i (?:now|only now) (?:see|realise|realize|notice)|(?:man|woman|people|tenant|family|couple|guy|neighbours?) (?:above|below|upstairs|downstairs|next door|opposite)|my neighbours? (?:is|are|has|have|keeps?))\b/gi
  ],
  // Sorrow and fear that have nothing to do with us.
  [
    -1.7,
    /\b(?:passed away|(?:dad|mum|mother|father|husband|wife|son|daughter|sister|brother|he|she|[A-Z][a-z]+) died|let (?:him|her|old \w+) go|had a (?:stroke|fall|heart attack)|after (?:a |his |her )?stroke|bereave\w*|diagnosed|found to be|recalled|my (?:employer|doctor) has|i have fear|a van took|hit by|written off|scholarship|my school|(?:broke|broken|fractured|sprained|twisted) (?:his|her|my) (?:\w+ )?(?:arm|leg|wrist|ankle|hip|foot|collarbone|elbow|finger|nose|toe|knee|shoulder)|(?:his|her|my) (?:operation|surgery|diagnosis|illness))\b/g
  ],
  // Praise for its own sake.
  [
    -1.1,
    /\b(?:just wanted to (?:say|tell)|just a (?:quick )?note|simply had to write|(?:please|do) (?:pass (?:it|this|that|my|our)|(?:please )?(?:tell|thank) (?:her|him|them))\b|an? (?:absolute |real |true )?(?:gem|star|angel|credit to))/gi
  ],
  // Praise, plans and plain questions.
  [
    -1,
    /\b(?:thinking of (?:buying|getting|joining)|before i (?:buy|order|book|sign|part)|considering (?:buying|a|your)|looking for|interested in|planning|would like to (?:book|bring|order|buy|cancel|come|know|reserve)|want(?:s)? to (?:book|order|buy|bring|switch)|getting married|a quote|(?:what|how much) (?:would|does|do|is|are) (?:it|you|that|the|your) (?:cost|charge)|moving (?:from|to|house|out)|evaluating|passed away|had a stroke|a few (?:quick |small |more )?questions|three (?:quick )?(?:ones|things|questions)|very pleased|highlight of|a joy|we love|i love|loved it|no complaints|questions before)\b/gi
  ]
]

/** Who is upset with a firm mostly has cause. */
const UPSET = [0, 1.6, 1.7] as const

/** How much it takes. */
const ENOUGH = 1.7

export function reportsFault(sentences: readonly Sentence[], text: string, upset: Upset): boolean {
  const all = sentences.map(({start, end}) => text.slice(start, end)).join('\n')
  let sum: number = UPSET[upset]
  for (const [worth, sign] of SIGNS) sum += worth * Math.min(MOST, all.match(sign)?.length ?? 0)
  return sum >= ENOUGH
}
