/** How the customer feels: whether they are upset, and how strongly. */
import type {Sentence} from '../conversation.js'

/** From 0 (calm, or glad) over 1 (put out) to 2 (beside themselves). */
export type Upset = 0 | 1 | 2

/** The weight of what nobody says in passing. */
const STRONG = 4

/** Signs of a mood: each counts once, by its weight. */
const SIGNS: readonly (readonly [weight: number, sign: RegExp])[] = [
  // Beside themselves.
  [
    STRONG,
    /\b(?:furious|livid|outrag\w+|disgust\w+|appall\w+|fuming|seething|scandalous|disgrace\w*|shameful|sick (?:of|and tired|to)|in tears|burst into tears|could (?:have )?(?:weep|wept|howl\w*|scream\w*|cried)|terrif\w+|petrified|heart-?broken|heartbreaking|devastat\w+|gutted|distraught|inconsolable|humiliat\w+|mortif\w+|hysterical|desperate|frantic|beside (?:my|him|her)self|liars?|lied to|cheated|betrayed|robbed|swindle\w*|conned|rip-?off|ripped off|scam(?:med)?|theft|daylight robbery|(?:feel|felt|i am|i[’']m|been) (?:so |quite |rather |honestly ){0,3}(?:sick|stupid|crushed|abandoned|lost)|shaking|trembl\w+|crushed|panick\w*|panic|nightmare|traumati\w+)\b/i
  ],
  [
    STRONG,
    /\b(?:wit'?s['’]? end|end of (?:my|our) (?:tether|rope|nerves|patience)|had (?:it(?! (?:for|since|in|on|done|all|a|at|from|as|with (?:me|us|you|him|her)|\w+ed)\b)|enough(?! for))|(?:can ?not|can[’']?t|could ?not|couldn[’']?t) (?:stop crying|even|take (?:it|this|any)|cope|sleep|believe|go on like)|not happy|unhappy|(?:i am|i'm|im|am) (?:done|not (?:amused|impressed))|not (?:amused|impressed)|nor am i|(?:lying|lie|lay) awake|(?:not|\w+n[’']t|hardly|barely) (?:slept|sleep\w*)|(?:wake|woke|waking|woken) up (?:at|every|in the)|keep (?:waking|thinking|crying)|can[’']?t stop|not myself|(?:back|head|feet) (?:is|are) killing me|(?:past|done) being (?:polite|patient)|how (?:could|dare) you|(?:a|some kind of|is this a) joke|are you (?:kidding|serious|joking)|never (?:been|felt|have i (?:been|felt)) so|driving me (?:nuts|mad|crazy|insane|up the wall)|not good enough|never again|beyond a joke|completely lost it|breaks my heart|what a (?:mess|shambles|disaster|let-?down|farce)|you should be ashamed|how do you (?:people )?sleep|last straw|(?:never|not|cannot|can[’']t) (?:ever )?forgive|unforgivable|there are no words|beggars belief|lost for words|speechless|what am i supposed to|(?:don[’']?t|no idea) (?:know )?what to do(?! for the best)|made (?:a fool|an idiot|a laughing|me look)|look(?:ed|ing)? like (?:a|an) (?:fool|idiot|liar|thief)|(?:treated|spoke to (?:me|us|her|him)|spoken to) (?:\w+ )?(?:like|as if)|i beg you|begging you|(?:i[’']m|i am|we are|she is|he is) in (?:bits|pieces|agony)|losing (?:my mind|sleep|hope)|not acceptable|you people|punished)\b/i
  ],
  [
    3,
    /\b(?:angry|anger|upset(?:ting)?|annoy(?:ed|ing)|frustrat\w+|infuriat\w+|madden\w+|disappoint(?:s|ed|ing|ment)|distress\w*|sour taste|doing my head in|no joke|no life|not a small (?:thing|matter)|so (?:tired|done)|bummed|dishearten\w+|downhearted|worr(?:ied|ying|y)|anxious|anxiety|nervous|stress(?:ed|ing|ful)|fret\w*|frighten\w*|scar(?:ed|y)|afraid (?:of|that|for|to)|fear|alarmed|cross|irritated|fed up|let down|ashamed|embarrass(?:ed|ing)|hurt by|quite hurt|ruined|spoil(?:ed|t) (?:our|my|the)|ridiculous|absurd|unacceptable|unfair|unbelievable|inexcusable|awful|dreadful\w*|terrible|horrible|horrendous|horrid|appalled|shock(?:ed|ing)|rude\w*|miserable|exhaust\w+|disaster|pathetic|useless|hopeless(?:ly)? (?:service|company|lot)|pissed|(?:so|am|i'm|im|really|pretty|feel\w*|very) (?:sad|mad|low|sore|lost)|lonely|grief|grieving|wept|weep\w*|cry(?:ing)?|cried|sobb\w+|tears|worst|stuck|stranded|dishonest|insult\w*|neglect\w*|ignored|treated|lost (?:all )?(?:trust|faith|patience)|tired of|weary|bother(?:ed|s) me|waste of|wasted|lousy|shambles|miffed|peeved|hacked off|cheesed off|narked|aghast|dismay\w*|tearful|shaken|rattled|uneasy|unsettl\w+|(?:am|i[’']m) dreading|sleepless|inexplicable|offended|resent\w*|bitter(?:ly)?|sour|dumbfounded|flabbergasted|bewilder\w*|overwhelmed|helpless|struggling|suffer\w*|agony|sad(?:ly|ness)?|regret (?:buying|choosing|ever)|wish (?:i|we) had(?:n[’']?t| never)|let (?:me|us|her|him|them|everyone) (?:all )?down|missed (?:my|our|her|his|the (?:wedding|funeral|train|flight|exam))|laughed at|no apology|not (?:so much as|even) an? (?:apology|word|sorry|call)|shrugged|laughed|sneer\w*|nowhere|nobody cares|no ?one cares|pulling my hair|out of ideas|losing (?:my mind|sleep|clients|customers|patience)|feel like an?|depressed|depressing|insane|crazy|joke of|broke my heart|hate)\b/i
  ],
  [
    STRONG,
    /\b(?:passed away|(?:had|has) died|died (?:on|at|in|last|this)|(?:dad|mum|mom|mother|father|husband|wife|son|daughter|he|she|brother|sister|friend|gran\w*|aunt|uncle)(?:,[^.?!\n]{0,50},)? (?:\w+ )?died|dying|funeral|(?:has|have|[’']s) had a stroke|cancer|chemo\w*|bereave\w*|stillborn|miscarr\w*|put to sleep|(?:him|her|old \w+) go(?: on| last|\b(?= \w+day)))\b/i
  ],
  // Losing patience.
  [
    2,
    /\b(?:still (?:no|not|nothing|nobody|waiting|have ?n[’o]t|has ?n[’o]t|without)|(?:third|fourth|fifth|sixth|\d+(?:rd|th)) (?:time|attempt|week|month|day|call|mail|e-?mail|letter|engineer|complaint|ticket|message)|again and again|over and over|time and again|every single|yet again|(?:rang|called|phoned|tried|written|wrote|emailed|e-mailed|chased|asked) (?:you )?(?:\w+ )?(?:twice|(?:three|four|five|six|seven|\d+) times)|(?:three|four|five|six|\d{1,2}) (?:calls|e-?mails|mails|messages|chats|engineers|attempts)|for (?:weeks|months|hours|days|ages|nothing)|no (?:reply|response|answer|one (?:answers|replied|picked|called|came))|nobody (?:answers|replied|picked|called|rang|came|told|said|will)|without a word|not (?:a|one) (?:single )?word|silence|on hold|hold music|cut off|hung up|got music|fobbed|brushed off|passed (?:around|from)|pillar to post|runaround|run-around|given up|(?:but|and|since then:?|still) nothing(?: has| had)?(?: ever)? (?:happened|happens|came|come|changed|arrived)|no warning|without (?:any )?warning)\b/i
  ],
  [
    2,
    /\b(?:complain(?:t)?|solicitor|lawyer|ombudsman|small claims|chargeback|trading standards|legal action|review (?:site|online)|cancel everything|take my (?:business|custom|money) elsewhere|competitors?|compensation|compensate|explain (?:yourselves?|to me)|explanation|unanswered|promised|liable|whose fault|to blame|disgruntled)\b/i
  ],
  [
    1,
    /\b(?:wedding|birthday|christening|honeymoon|anniversary|exam|rent|overdraft|baby|newborn|twins|in the (?:rain|dark|cold)|freezing|midnight|thesis|job interview|boss|deadline|visa|lost (?:a|two|three|my|all|everything)|all (?:gone|my)|everything(?: is| was|'s)? gone|gone|vanished|days? off|unpaid|crucial|urgent\w*|asap|immediately|right now|please help|help me|need (?:this|it|them) (?:for|by|now|today|tomorrow)|pain|hurts?|bleeding|damage\w*|dangerous|unsafe|so much for|i pay for this|paid)\b/i
  ],
  // What it cost them.
  [
    1.5,
    /\b(?:had to (?:sleep|walk|cancel|borrow|explain|carry|stand|sit|spend|drive|buy|pay|take|leave|go|ask|wait|stay|throw|tell|eat|cook|call)|stood (?:there|in|at|on|outside|for|like)|waited (?:in|for|all|at|over|\w+ hours)|not even|any longer|hours on the phone|nobody seems|no ?one seems|depend(?:s|ing)? on (?:it|this|that)|can[’']?t (?:work|eat|go|afford|wait any|do (?:my|any)|get (?:in|out|home|to))|(?:spent|spending|saved|lost|wast(?:ed|ing)) (?:\w+ )?(?:time|hours|days|weeks|months|years|the (?:whole|entire)|all|my)|in front of|the whole (?:time|day|night|evening|weekend|family)|all (?:night|day|weekend|evening)|supposed to be|looking forward|last thing|on my own|alone|elderly|disabled|pregnant|my (?:little|elderly|late) \w+|the (?:entire|whole) (?:time|street|queue|office|restaurant)|so (?:we|i) (?:just )?(?:sat|stood|waited|gave up|left))\b/i
  ],
  // What they had is gone.
  [
    3,
    /\b(?:lost (?:all |every )?(?:of )?(?:my|our|the)? ?(?:\w+ )?(?:e-?mails?|messages|(?:sub-?)?folders|photos|pictures|files|data|contacts)|(?:e-?mails?|messages?|mail|inbox|(?:sub-?)?folders?|photos?|pictures|files?|data|contacts?|address book|archives?|documents?|calendars?|recordings?|playlists?|albums?|savings?|progress|history)\b[^.?!\n]{0,60}\b(?:(?:is|are|be|was|were|all|now|just|has|have|had|gets?|got|[’']s|keeps?) (?:\w+ )?(?:gone|lost|disappear(?:ed|ing)|vanish(?:ed|ing)|missing|wiped|erased|destroyed)|disappeared|vanished|gone for good|gone from))\b/i
  ],
  // What it does to them, in words for body and soul.
  [
    3,
    /\b(?:(?:feel|felt|feeling|feels) (?:\w+ )?like (?!\w+ing\b|it\b)|(?:such )?a (?:complete |right |total |bit of a )?(?:fool|heartbreak|laughing stock|wreck)|howl(?:ed|ing)|shook|trembled|worn out|worn down|drained|in (?:a state|despair|shock|limbo)|keep(?:s|ing)? (?:me|us|him|her) (?:awake|up)|knock(?:s|ed) (?:me|us) (?:sideways|for six|flat)|losing (?:it|him|her|this|that|them) hurts|(?:it|that|this|which) (?:really |honestly )?(?:hurts|hurt|stings|stung|grates)(?! when| if)|unwelcome|worthless|freak(?:ing|ed)(?: \w+)? out|hard to (?:stomach|open|swallow|bear|take|cope|accept|work with|believe)|tiresome|annoyance\w*|quite a nuisance|nuisance (?:for|to) (?:me|us)|a real (?:pain|nuisance|problem)|not (?:a|so) happy|aches?|at a loss|despair\w*|makes? (?:me|us) want to|thinking (?:of|about) (?:leaving|switching|moving away|changing)|(?:can ?not|can[’']?t|could ?n[’']?t) (?:continue|carry on|go on|run (?:my|our|a)|operate|live|wait any|get (?:any|my|our) work|do (?:my|our|any) (?:job|work))|impossible to work|prevents? (?:me|us) (?:from|to)|at my expense|don[’']t (?:even )?know (?:what to (?:say|think)|how to (?:describe|tell|explain)))\b/i
  ],
  // What it did to their work, sleep, health and purse.
  [
    2,
    /\b(?:livelihood|(?:i|we) live on (?:it|this|that)|counting on (?:it|this|that|them)|hangs? on (?:it|this|that)|make ends meet|can[’']?t afford|a\s?&\s?e|hospital|ambulance|allergic reaction|pensioner|single (?:mum|mom|dad|parent)|oxygen|insulin|(?:woke|wakes|waking) (?:me|us|the|my|our|everybody|everyone)|turn(?:ed|ing)? (?:\w+ )?away|lost (?:\w+ )?(?:sales?|customers?|business|orders|clients?|work|earnings|income)|hacked|identity theft|stolen|fraud\w*|compromised|sensitive data|personal data|no use to|(?:my|our) business|(?:years?|months?) of (?:\w+ ){0,2}(?:e-?mails?|mail|messages|work|photos|data|memories|records|archiv\w+|effort|saving|training|waiting)|missed (?:a|an|two|three|several|our|my|her|his|the)|nothing to (?:see|wear|eat|cook|sit|sleep) )\b/i
  ],
  // How they tried in vain, and how it grew worse.
  [
    1.5,
    /\b(?:tried (?:everything|all|it all|many|several|to (?:contact|call|reach|ring|get through))|did everything|despite (?:\w+ )?(?:looking|trying|many|several|all|repeated|my|our|having|being)|looked everywhere|no matter (?:what|how)|(?:many|several|countless|numerous|repeated) (?:attempts|tries|times|calls|e-?mails)|(?:all )?to no avail|without (?:any )?(?:success|luck)|nothing (?:works|helps|helped)|(?:tried|changed|checked) (?:\w+ ){1,4}twice)\b/i
  ],
  [
    2,
    /\b(?:less (?:reliable|usable|stable|useful|responsive)|worse (?:than|and)|slower and|longer and longer|too often|(?:more|getting) and more|for the second time|second (?:week|time|month|day)|obviously|(?:happening|happened) again|which is it\?|(?:each|every) time (?:i|we) (?:call|ring|ask|write|phone|open|try|start|click))\b/i
  ],
  // They call us to account.
  [
    2,
    /\b(?:what (?:are|will) you (?:\w+ )?do(?:ing)?\b|what (?:do )?you intend|do you (?:even|people|actually|have any idea)|do you (?:realise|realize|care)|who (?:pressed|decided|thought|approved|signed|mixed|allowed|let)|want (?:\w+ ){0,3}explained|how (?:this|that|it|such) (?:happened|passed|got|could)|on what (?:evidence|grounds)|i (?:need|want) someone|i want to know|i need an answer|get (?:the|my|our) old \w+ back|where did (?:it|they|my \w+) go)\b/i
  ],
  [2, /\bHELP\b(?! (?:page|desk|centre|center|menu|file))/],
  [2, /[!?]{3}|\?!|!\?|\bseriously\?|[😡🤬😠😤😭😢😩😫]/u],
  // Calm, or glad.
  [
    -3,
    /\b(?:no (?:biggie|rush|hurry|drama|harm|hard feelings|big deal|worries|panic|complaints?)|not (?:a complaint|complaining|annoyed|cross|urgent|angry|upset|the end of the world|a big deal)|(?:nothing|not) (?:serious|dramatic|major|tragic)|(?<!(?:not|hardly|never) an? )(?:tiny|small|little) thing|just (?:wanted to (?:say|tell|let)|a heads|feedback|so you know|curious|checking)|don[’']?t blame|easily done|nobody[’']?s fault|(?:could|can) live with|funny thing|i (?:only )?mention it|bit of a shame|a shame)\b/i
  ],
  [-2, /[:;]-?\)|[😊🙂😀😁😄😅😂🤣🙌👍❤]|\b(?:lol|haha?|hehe)\b/iu],
  [
    -2,
    /\b(?:(?<!(?:[’']d|would|d) )love(?:d|ly|s)?|absolute (?:gem|star|joy|treasure|angel)|credit to|in good hands|lovely people|delighted|thrilled|fantastic|brilliant|wonderful|gorgeous|very pleased|so happy|really happy|happy with|joy|beautiful(?:ly)?|hats off|great (?:job|work|service|stay|time)|well done|highlight|enjoy(?:s|ing|able|ed(?! using))?)\b/i
  ],
  [
    -1,
    /\b(?:thinking of (?:buying|getting)|before i (?:buy|order|book|sign)|considering|interested in|quick (?:one|question)|curious|a few questions|i was wondering|cheers)\b/i
  ]
]

/** “Not angry”, “no fear”: what is denied is no sign. Taken out before reading. */
const DENIED =
  /\b(?:not|never|no|\w+n[’']t|without|nothing|rather than) (?:at all |really |too |so |very |an? |being |be |feel |get )?(?:angry|annoyed|cross|upset|worr\w+|fear|panic\w*|stress\w*|drama\w*|disaster|disappoint\w+|sad|nightmare|terribl[ey]|awful|frighten\w*|embarrass\w+|hate|complain\w*|anxious|nervous)\b/gi
/** Friendly uses of hard words. */
const FIGURES =
  /\b(?:awfully|terribly|mad about|terribly sorry|crying with|tears of|cried,? i cried|cross(?:ed|ing)? (?:the|town|over|a|my)|cross-\w+|stuck (?:on|in the (?:box|wall)|to)|treated (?:me|us|ourselves|wood|myself) to|worry not|happy tears|shaking hands|(?:cry|cried|crying) (?:with|for) joy|would (?:frighten|scare|worry|upset)|hate to (?:bother|ask|be|see|trouble)|would hate|[’']d hate|to die for|(?:battery|phone|laptop|engine|plants?|flowers|it|they) died in|sorry to (?:bother|be))\b/gi

/** A word written to be shouted; abbreviations are shorter or come in other company. */
const SHOUT =
  /\b(?:NOT|NO|NEVER|STILL|AGAIN|TWO|TWICE|THREE|FOUR|FIVE|HOURS?|DAYS?|WEEKS?|MONTHS?|ALL|EVERY|NOBODY|NOTHING|WHY|WHERE|WHEN|HOW|PLEASE|HELP|NOW|STOP|WRONG|FIX|CUT OFF|HAD|DID|FREE|GONE|TEXT|MONDAY|WORST|HORRIBLE|SO|ONE|EVERYTHING|ANYBODY|ANYONE|REFUND|MONEY|READ THIS)\b/

export function upsetOf(sentences: readonly Sentence[], text: string): Upset {
  const all = sentences
    .map(({start, end}) => text.slice(start, end))
    .join('\n')
    .replace(DENIED, '–')
    .replace(FIGURES, '–')
  let score = SHOUT.test(all) ? 1 : 0
  let calm = 0
  let strong = false
  for (const [weight, sign] of SIGNS) {
    if (!sign.test(all)) continue
    if (weight > 0) score += weight
    else calm += weight
    if (weight === STRONG) strong = true
  }
  // A kind word in the same mail does not take fury back.
  score = Math.max(score + calm, strong ? 3 : 0)
  return score >= 7 ? 2 : score >= 3 ? 1 : 0
}
