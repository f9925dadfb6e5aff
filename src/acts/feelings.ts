/** How a reply apologises, thanks and feels with the customer, in English. */
import type {Cue} from './act.js'

/** Losses nobody at a help desk causes. */
const MISFORTUNE =
  '(loss|losses|bereavement|passing|death|died|passed|funeral|illness|diagnosis|cancer|surgery|operation|accident|hospital|hospitalised|divorce|injury|grief|redundancy|condolences|unwell|poorly|sick|ill|miscarriage|widow|widowed)'

const FAMILY =
  '(mother|mum|mom|father|dad|husband|wife|partner|son|daughter|brother|sister|gran|grandmother|grandfather|grandad|grandma|nan|aunt|uncle|friend|dog|cat|mother-in-law|father-in-law)'

/** What an event was like for whoever it happened to: “dreadful”, “a nightmare”. */
const HARD =
  '(dreadful|dreadfully|awful|horrible|horrid|horrendous|terrible|miserable|wretched|rotten|lousy|nasty|ghastly|grim|bleak|glum|rough|tough|gutting|crushing|painful|hurtful|nightmare|nightmarish|ordeal|distressing|upsetting|worrying|frightening|scary|terrifying|alarming|unnerving|unsettling|infuriating|maddening|frustrating|annoying|irritating|exasperating|aggravating|galling|vexing|disheartening|demoralising|disappointing|embarrassing|humiliating|mortifying|degrading|heartbreaking|heart-breaking|devastating|sickening|exhausting|draining|tiring|stressful|nerve-racking|nerve-wracking|tense|anxious|helpless|disconcerting|overwhelming|unfair|insulting|cruel|unforgivable|inexcusable|letdown|let-down|blow|shame|pain|hassle|headache|nuisance|agony|torture|hell|misery|gut-wrenching|soul-destroying|bitter|unbearable|harrowing|gruelling|excruciating)'

/** What a person is in trouble. */
const FEELING =
  '(upset|angry|furious|livid|cross|annoyed|frustrated|fuming|irritated|disappointed|dismayed|worried|anxious|nervous|scared|frightened|afraid|terrified|alarmed|shaken|panicked|panicking|sad|heartbroken|heart-broken|devastated|gutted|crushed|hurt|embarrassed|humiliated|mortified|ashamed|exhausted|tired|weary|overwhelmed|stressed|helpless|abandoned|stranded|ignored|forgotten|betrayed|cheated|sore|mad|sick|lost|lonely|fed-up|distressed|let down|fed up|put out|run down|worn out|desperate|despairing|beside|uneasy|unhappy|miserable|hesitant|concerned|sceptical|suspicious|jittery|rattled|foolish|stupid|raging|seething|steaming|tearing|climbing|weep|cry|howl|scream|crying|weeping|screaming|shouting|tears|bits)'

/** The same as a thing. */
const EMOTION =
  '(frustration|anger|annoyance|disappointment|worry|worries|anxiety|fear|fears|distress|upset|stress|grief|sorrow|sadness|alarm|fright|panic|dismay|embarrassment|hurt|exasperation|fury|despair|irritation|impatience|nerves|heartache|disbelief|displeasure|shock|misery|dread)'

/** What it did to them, as a verb. */
const EFFECT =
  '(grated|grates|stung|stings|hurt|hurts|annoyed|annoys|bothered|bothers|rankled|rankles|rankle|upsets|irked|irks|galled|galls|worried|worries|matters|mattered|alarmed|alarms|jarred|jars)'

export const FEELINGS: Cue[] = [
  {
    act: 'apology',
    avoid: ['sorry'],
    unless: {
      before: [
        '(be|feel|feeling|felt|safe than|are you|you are|you were|not|nothing to be|no need to be|say|said|they are|he is|she is|a|how|look|looks|looked|looking)',
        'better safe than'
      ],
      after: [
        '(state|sight|excuse|tale|affair)',
        '(is|was|will|would) (not|never|hardly|no)',
        'that (he|she|they) (is|are|has|have) (gone|died|passed|left us)',
        'for (themselves|himself|herself|itself|yourself)',
        'to (say|inform|report|advise|tell you|disappoint|be the bearer|bother|trouble you|see you (go|leave)|lose you|rain|break|nag|chase|interrupt)',
        `(for|about|to hear [about|of|that]) ... ${MISFORTUNE}`,
        `(for|about) your ${FAMILY} $`,
        'to (hear|read|learn|see) ...'
      ]
    }
  },
  {
    // “how sorry I am” is an apology, “how sorry you look” is none.
    act: 'apology',
    avoid: [
      'how [<intensifier>] sorry (i|we) (am|are|feel)',
      '<we> (feel|felt) [<intensifier>] sorry (that|about|to have)',
      '(say|saying) [how] [<intensifier>] sorry',
      'a ... sorry (from|for)',
      'not sorry enough'
    ]
  },
  {
    act: 'sympathy',
    avoid: [
      '[<intensifier>] sorry to (hear|read|learn|see) (that|about|of|this|how|your|you|the|what|it|from|all)',
      'sorry to (hear|read) $'
    ],
    unless: {after: [`... ${MISFORTUNE}`, '(go|leave)']}
  },
  {
    act: 'condolence',
    avoid: [
      'sorry that (she|he|they|your ...) (is|has|have|are) (gone|died|passed|no longer)',
      `sorry (for|about|to hear) ... ${MISFORTUNE}`,
      `sorry (for|about) your ${FAMILY} $`,
      `~regret to (learn|hear|read) ... ${MISFORTUNE}`,
      '[<intensifier>] condolences',
      '(deepest|sincere|heartfelt|with) sympathy'
    ]
  },
  {
    // Puts itself in the customer's place (“I can see how worrying that is”, “I'd be livid too”).
    act: 'empathy',
    avoid: [
      `<we> [can|do|could|would|really|certainly|fully|completely|totally|quite|truly|well|only|too|absolutely|perfectly] [well|only|quite|just|fully|completely|really|easily|very well] (understand|imagine|appreciate|see|hear|know|realise|get|picture|feel|sense|tell|gather|recognise|acknowledge) ... (${HARD}|${FEELING}|${EMOTION})`,
      `<we> [can|do|could] [only|quite|just|fully|completely|really] (understand|imagine|appreciate|see|hear|know|realise|get|picture|feel|sense|tell|recognise|acknowledge) [exactly|just|only too well|full well|all too well] (how [much|hard|badly|important|difficult|long]|what) [a|an] ... (mean|means|meant|feel|feels|felt|must|put you|puts you|cost you|costs|takes|took|like|matter|matters|mattered|hang|hangs|hard|important|difficult|relying|rely|counting|counted|depend|depends|depended|looking forward|inconvenient|tiring|<possessive>)`,
      '<we> can [only|well|just|quite|easily] imagine ...',
      '<we> can [well|quite|fully|certainly|easily] see (why|how) (you|your|it|that|this|the) ...',
      '<we> can (well|quite|fully|certainly|easily) (understand|appreciate) (why|that|how) (you|your) ...',
      `<we> [can|do|could] [quite|completely|fully|well|only|see] (see|understand|get|know) [exactly|just|full well] (why|how|that) ... ${EFFECT}`,
      '<we> [do|can|completely|fully|quite|too] (get|understand|agree|see|know) that ... (not|far from|anything but) (ok|okay|on|fair|acceptable|good enough|funny|easy|nice)',
      '<we> (do not|can not|could not|would not|will not) blame you',
      '<we> (do|did) not (like|love|enjoy) (it|that|this) [one bit|much] either',
      `<we> [do|can|fully|completely|totally] (feel|share) (for you|with you|your ${EMOTION}|your pain)`,
      '(feel|feeling|felt) for (you|your ...)',
      `(understanding|appreciating|knowing|hearing|seeing) how ${HARD}`,
      `(understandable|understandably|rightly|naturally|justifiably|quite rightly) [so|that you (are|were|feel|felt)] [<intensifier>] ${FEELING}`,
      `your ${EMOTION} (is|are|was|were|makes|make) [<ly>|entirely|quite|all|only|more than] (understandable|justified|fair|natural|reasonable|warranted|valid|sense)`,
      '(that|it|which|this) is [<ly>|entirely|quite|very|more than|only|perfectly] (understandable|natural) (after|given|with|that you|to (feel|be))',
      `(i|we|anyone|anybody|everyone|everybody|most people|any of us|who|any (parent|owner|mother|father)) would [have|all|not|certainly|probably|honestly] [all] [be|been|feel|felt|want|wanted|find|found|have] [<word>] [to|just|as|very|pretty|absolutely|so] (${FEELING}|${HARD}|fed up|let down|thrown|spitting|up in arms|beside (myself|ourselves|themselves))`,
      '(i|we) would [have] [been|be|feel|felt|want|wanted|say|said|do|done|feel|thrown|lost|have] ... (too|as well|myself|in your (place|shoes|position)|if i were you|the same)',
      '(i|we|anyone) would [have] ... (in your (place|shoes|position))',
      '(in your (place|shoes|position)) <we> would [have] (be|been|feel|felt|want|wanted|not|feel)',
      '(would|will|must) have (me|us|anyone|anybody) ... (too|as well|climbing|screaming|weeping|crying|pulling|tearing|shouting)',
      `(would|will|must|is enough to|enough to) [have] (frighten|scare|alarm|upset|worry|anger|annoy|frustrate|irritate|infuriate|madden|drive|try|tried|test|unsettle|unnerve|shake|rattle|exhaust|hurt|used up|use up|wear|break|turn|spoil|sicken|shaken|upset|frightened|worried|scared) (anyone|anybody|me|us|any <word>|the patience|my patience|a saint|you|your ...)`
    ],
    unless: {
      before: ['(not|never|hope|if|unless|whether) [that]', 'please'],
      after: ['(if (you|we))']
    }
  },
  {
    // Says what it must have been like.
    act: 'empathy',
    avoid: [
      `(must|can only|can not|may) (be|have been|feel|have felt|have made|have come|have left you|have seemed|have looked) [<intensifier>|<ly>|like|as|a|an|such|you] [a|an|real|<ly>|<intensifier>] [<word>] (${HARD}|${FEELING}|shock|fright|worry|strain|hard|difficult|long|slap|let down|fed up|disappointment|sinking|cold|last straw)`,
      '(it|that|this|which|news) must have (turned|broken)',
      'must have (turned|broken) your (stomach|heart|day|evening|trip|holiday)',
      '(can not|could not|will not) have been [<ly>|very|much|a] (pleasant|easy|nice|fun|comfortable|funny|pretty|cheap|good|what you|how you)',
      '(no) <word> <word> (should|deserves) [ever] ...',
      'must have (hurt|stung|spoiled|ruined|shaken|frightened|worried|scared|upset|shocked|cost you|thrown|made your|made you|sunk|come as|landed|put you|felt|given you|knocked|rattled|tested|tried|worn|left you)',
      `^ [<intensifier>|<ly>|just|plain] ${HARD} $`,
      '(would|should) [have] (feel|felt) [just|exactly|much] (as|like|what|the way|the same as) you (do|did|felt|feel|are)',
      `must (hurt|sting|worry|ache|feel ${HARD})`,
      `what [a|an] [<intensifier>|truly|really] [<word>] ${HARD} [<word>] [<word>]`,
      'what (a|an) (day|week|night|start|way to|mess to|thing to|wait|to-do|carry-on|journey|time you|weekend|evening|morning|fright|shock|worry|scare|disappointment)',
      `(^|and|oh) how [very|absolutely|truly|utterly|thoroughly|incredibly] ${HARD} [<word>] [<word>]`,
      `(is|was|are|were|sounds|feels|seems|looks|felt|sounded|makes|made|being|been) [<intensifier>|<ly>|just|simply|such|far|every bit as|as|both|indeed|so] [a|an|the|one] [<intensifier>|<ly>|small|real|<word>] ${HARD} [<word>] [<word>]`,
      `(makes|make|made|making) ... [even|all the] (worse|harder|more ${HARD})`,
      `(had|have|has|having) [been] [such|quite|<ly>] [a|an] [<intensifier>|<ly>] ${HARD} [<word>]`,
      `<possessive> [<intensifier>|very|<ly>] ${HARD} (time|day|days|week|weeks|night|evening|morning|wait|experience|start|end|moment|situation|journey|month|position|shock|blow|feeling|return|surprise|thing|way|spot|ordeal|business|news|place|choice)`,
      '(is|was|are|were|be|feels) [<ly>|really|hardly|simply] (no way to|nobody|not what (you|anyone)|not how (you|anyone)|the last thing|no fun|no joke|no small thing|no picnic|no start|a lot to|hard on|hard to (read|hear|take|bear)|too much|the worst|the worst possible|the wrong|more than (a|anyone|you)|a far cry|not on|not fair|anything but|never (easy|nice|pleasant|fun))',
      '(worst|worse) (possible|imaginable|time|moment|thing|timing|week|day)',
      '(no way to (start|begin|spend|end|treat|be|welcome|say|run|greet|live|mark|celebrate|thank))',
      '(nobody|no one|no parent|no child|no customer|no guest|no <word>) [ever] (should|deserves|ought|wants|needs|would want) [ever|have] [to] ...',
      '(last thing) ... (need|needs|needed|want|wants|wanted|wish|should|expect|expected|ought|find|deserve)',
      '(nobody|no one|anyone) [is] idea of',
      '(too long|too many|far too) (to|for) ... (wait|without|be|go|hang)',
      'is <number> ... too (many|long)'
    ],
    unless: {
      sentence: ['(if|should|in case) (you|this) (feel|felt|find|found)'],
      before: [
        '(not|if|unless|hope|in case|should|never|nothing) [it|that|this|you]',
        '(if|unless|in case) [it|that|this|you|any of this] [has|have|had|may have|might have|was|is|were|are]',
        '(weather|forecast|traffic|food)'
      ],
      after: ['(if|in the event)']
    }
  },
  {
    // Names the feeling, grants it, comforts.
    act: 'empathy',
    avoid: [
      '(no|small|little|not any) wonder',
      '(and|but|that) <we> know (that|it) [well|full well|only too well] $',
      '(it is|that is|is) not surprising [that] (you|<word>)',
      `(of course|naturally|certainly|understandably) (you|it|that|this|she|he|they) [<be>|want|wanted|feel|felt|are|is|was|were|worries|hurts|have]`,
      '(every|all the|a perfect|good|full|the|a) (right|reason) [in the world] to (be|feel|complain|expect|worry|shout|scream|ask|want|tell|say|write|<word>)',
      `(you are|you were|you must be|you must feel|you must have been|you sound|you both|leaves you|left you|leave you|made you|makes you|make you|had you|with you|kept you|had left you) [feel|feeling|feeling so] [<intensifier>|<ly>|so|quite|rightly|feeling|this|that|very] ${FEELING}`,
      'you (were|are) [quite|absolutely|entirely|perfectly] right to (be|feel|raise|complain|expect|worry|write|tell|ask|say|insist|refuse|speak|stop|let)',
      '(let|letting) you [both|all] [so] down',
      `(caused|causing|cause|causes|gave|giving|given|put|putting|brought|bringing|added|adding) (you|to|your ...) [both|all|this|that|such|so much|even more|extra|the|through|a|an|more|of] [much|<word>] (${EMOTION}|upheaval|trouble|scare|ordeal|bother|headache|${HARD})`,
      `(the|this|that|all [the|this|that]|such|so much|extra|added|all|your) [<word>] (${EMOTION}) (this|that|it|we|i|you|and|of (not|having|waiting|being))`,
      `poor (you|thing|things|lad|lass|boy|girl|man|woman|old|little|soul|love|dog|cat|mite|chap|mum|dad|souls|reward|return|thanks|start|welcome|way)`,
      `(you|your ...|they|she|he) [both|all|have|has|had|fully] (deserve|deserved|deserves)`,
      '(my|our) (heart|hearts|stomach) ...',
      `(i|we|it) (hate|hated) ... (think of|picture|picturing|to think|imagining|reading|hear that|the thought|the idea)`,
      `(hate|hated|dread|wince|winced|shudder|shuddered|cringe|cringed|ached|aches|wept|gulped) (to|at|that|when|reading|the|picturing|for|thinking)`,
      '(hurt|hurts|pained|pains|saddened|saddens|sad|sick|cold|sorry|hard|dismayed|horrified|upset|upsets|moved|touched|shocked|distressed|awful|terrible) (us|me|i am|and|when|to [have]|by|reading) [to] (read|reading|hear|hearing|see|learn|think|imagine|know)',
      '(went|felt|feel|turned|made me|makes me) [<intensifier>] (cold|sick|ill|wince|shudder|sad|dreadful|weep|cry) ...',
      '(breaks|broke|goes to|went to|goes straight to|tugs at|melts) (my|our|the) heart',
      `(please|do|you) [do] [not] (need not|not) [be] (worry|fear|ashamed|alarmed|embarrassed|frightened|afraid|feel (bad|silly|stupid|guilty|ashamed|embarrassed|foolish))`,
      '(^ deep breath|breathe (out|easy|again)|hang in there|take heart|chin up|rest assured your|thinking of you|our thoughts are|my thoughts are|in our thoughts|in my thoughts|bless you|bless her|bless him)',
      '(been|gone|going|put) [you|your ...] through (a lot|so much|enough|this|that|all|hell|such|it|what)',
      'you [all|both] went through',
      '(you have|you had|having|have) been through',
      '(on top of (it|that|this|everything|all|the|your)|as if that|of all (days|times|nights|weeks|people|places|things|mornings)|just (before|when you|as you) (your|needed|were)|when you (most|needed|least|were already|had)|at a time like|in such a|at such a time|with (everything|all) (you|that|else)|after (everything (you|that)|all (you|this) (have|has)|such a))',
      '(eats|eat|eaten|ate|eating|cut|cuts|cutting) into ... your (day|days|evening|evenings|time|weekend|week|night|work)',
      '(a|such a|quite a|big) (chunk|bite|slice) (out of|from) ... your (day|days|evening|evenings|time|weekend|week|night)',
      'you have [already|certainly|more than] (waited|been patient) [long|more than long] (enough|for long enough)',
      'you have [already|all|had to] (put up with|borne|endured|suffered) ...',
      '(takes|took|taking|cost|costs|costing|lose|losing|lost|wasted|stole|robbed) ... (of you|from you|from all of you|your (evening|morning|day|weekend|holiday|time|sleep|afternoon|trip|night|birthday|party|work|peace|patience|nerves|trust))',
      '(spoiled|spoilt|ruined|wrecked|marred|overshadowed|dampened|disrupted|clouded) (your|the|what|a|that|her|his|<word> birthday|it)',
      '(means|meant|mean|matters|mattered) [so] [much|a lot|a great deal|the world|everything|more] (to (you|your ...|her|him|them))',
      '(strain|toll|burden|weight|pressure|stress|upheaval) (on|of|it|this|that) (you|your|a|this|it|<word>)'
    ],
    unless: {
      before: ['(if|in case|unless|hope|whether|would be|should|hoping|so that)'],
      after: ['(if|whether)']
    }
  },
  {
    // “Sorry you feel let down” owns nothing and feels nothing.
    act: 'empathy',
    avoid: [`you (feel|felt) [so|quite|rightly|this|that|<intensifier>|<ly>] ${FEELING}`],
    unless: {before: ['(if|in case|unless|hope|whether|should|so that)', '(sorry|regret|apologise) [that|if|to hear] [that]']}
  },
  {
    // What was spoilt, and what nobody should have had to bear.
    act: 'empathy',
    avoid: [
      'you [really|simply|certainly] should (not|never) [ever] (have had to|have to|have been (left|put|kept|made|treated|told|spoken|asked|forced|charged|sent|turned)|be left|be made)',
      '(not|hardly|scarcely) (the|how) ... you (hoped|planned|wanted|expected|deserve|deserved|signed|pictured|imagined|<be> hoping|<be> looking|<be> promised|had hoped|had planned|had in mind|had been|had pictured|had imagined)',
      'you (trusted|counted on|relied on|had counted|had trusted|<be> counting on|<be> relying on|<be> depending on|had been counting|had been looking|<be> looking forward|had looked forward|put your trust)',
      '(is|was|are|were) [far|quite|such] (a long time|too long|a lot|long enough|hard enough|bad enough|enough of|more than enough) (to|for|of|without|with|when|even|on|as|in|at|$)',
      '(sinking|horrible|nasty|awful|dreadful|rotten|lonely|helpless|sickening) feeling',
      '(who would not|anyone would|anybody would|i would not [want|like|be|have|fancy|wish] ... either|would not wish [that|it|this] on)',
      '(left|leave|leaving|leaves) (you|your ...) [both|all] [<word>] (without|stuck|stranded|standing|waiting|wondering|in the|out of pocket|out in|high and dry|empty-handed|guessing|worrying|worse off|short|alone|to fend|hanging|shivering)',
      '(kept|keeping|keep) you [both|all] (waiting|awake|up|in the dark|guessing|hanging|from)',
      '(tried|tested|try|test|tries|tests|stretched|exhausted) (your|anyone is|anybody is|a saint is|the) patience',
      '(patience|trust) (is|was|has been) [sorely|badly|rightly|understandably] (tested|tried|exhausted|shaken|worn|gone|damaged|used)',
      '(especially|particularly|all the more so|even more so|let alone|never mind) (with|when|after|before|on) (a|an|your|you|the|so|such|<number>|children|kids|little|guests|small) ...',
      '^ (ouch|oof|ugh|yikes|oh no|oh dear|good grief|crikey|goodness)',
      '(that|this|it) [really|must|does|certainly] (stings|sting|hurts|hurt|stinks|sucks|bites|smarts|aches)',
      '(sleepless|wakeful|restless) (night|nights)',
      `<we> (hear|understand|get) [you|it|that|this|how you feel] [completely|fully|entirely|well|totally] $`,
      `(how|what) (you|that|it|this) must [have|all|both] (feel|felt|been|be|looked|sounded|seemed) ...`,
      `how (you feel|you felt|you are feeling|that feels|it feels|that felt|it felt)`,
      `(sounds|sounded|looks|feels) like (a|an|the) ${HARD} ...`,
      '(took|takes|taken|knocked|sucked|drained) the (joy|fun|shine|gloss|wind|pleasure|heart) ...',
      '(sorry|apologise) ... (wrecking|ruining|spoiling|hurting|wrecks|ruins|spoils|wrecked|spoiled|spoilt|ruined|messing|messed|eating|costing|disrupting|disrupted) [with|up|into] (your|you|the|a|his|her) ...',
      '(saddens|pains|grieves|hurts|troubles|bothers|upsets) (us|me) [deeply|greatly|very much|a lot|still] (that|to|how)',
      '(when|as|since|because|given that|if) (it|this|that) is your (living|livelihood|work|job|home|business|income|wedding|birthday|only <word>)',
      '(heart|stomach) (stops|stop|sinks|sank|drops|dropped|turns|turned|aches|broke|breaks|goes out)',
      '(took|takes|have taken|take) [real|a lot of|such|great|some] courage',
      '(hard|hardest|worst|cruel|saddest|frightening) (bit|part)',
      `<we> [do|can|fully|completely|quite|really|well] (understand|share|recognise) your (concern|concerns|feelings|position|point of view)`,
      `(${EMOTION}) (we|this|that|it) [have|has] (caused|gave|given|put|brought|caused you|cost)`
    ],
    unless: {
      sentence: ['(if|should|in case) (you|we|this) (feel|felt|find|found|are|were|caused|have)'],
      before: [
        '(if|hope|unless|whether|should|in case|never|not want to|so that) [this|that|it|we|you]',
        '(not|do not|will not|would not|never)'
      ],
      after: ['(if|whether)']
    }
  },
  {
    // “I'm sorry you had to stand in the rain”: names what it meant for them; “sorry the parcel was late” does not.
    act: 'empathy',
    avoid: [
      '(sorry|apologise|apologies|regret|apology) [to hear|to read|to learn|to see] [for the fact|about the fact|so much|deeply|again|too|both] [that] (you|he|she|they|your (mother|wife|husband|son|daughter|family|children|guests|party|evening|day|trip|holiday|birthday|wedding)) [both|all] (had|have had|have been|were|was|have|has|went|spent|lost|missed|waited|stood|sat|started|began|ended|got|came|drove|ran|found|needed|suffered|wasted|paid|never|did not|could not|have to|lay|walked|slept|cried)',
      '(sorry|apologise|regret|apologies) [to hear|to read] [for|about|of|that] [the|your|such|this|that|a|what|all the] (wasted|spoiled|spoilt|ruined|sleepless|anxious|painful|unhappy|worrying|upsetting|stressful|fright|scare|worry|upset|distress|pain|hurt|stress|injury|shock|anguish|disappointment|frustration|embarrassment|heartache|collarbone|ordeal|grief|annoyance)',
      '(sorry|apologise|regret) ... (did|do|caused|put|left|made|let|cost|gave|kept|ruined|spoiled|frightened|hurt|took|dragged|sent) (this|that|it|you|your|the two of you|both of you|for you) ... (you|your|to|in|down|through|without|waiting|on|at|before|<word>)',
      'sorry (for|about) your <word>',
      '(sorry|apologise|regret|apologies) (for|about|over) [the|your|such|this|that|a|what|all the] (lost|missed) [<word>] (day|days|night|nights|evening|weekend|morning|afternoon|holiday|hours|time|sleep|birthday|flight|train|connection|exam|wedding|party|funeral|work|business|earnings|income|memories)',
      'sorry ... your ... (started|began|ended|went|turned out|finished|has started) [so] (like that|like this|that way|this way|badly|so badly)',
      '(sorry|apologise) ... (happened to you|you went through|been through|on your (birthday|wedding|day|holiday|special))',
      '(sorry|apologise|apologies) ... (you|your ...) (was|were|is|are|has been|have been) (left|kept|put|made|treated|spoken|told|sent|turned|stranded|forgotten|ignored|let|caught|faced)'
    ],
    unless: {after: ['(if|whether)']}
  },
  {
    act: 'apology',
    avoid: [
      '(~apologise|apologies|apology)',
      '(~regret) [very much|deeply|greatly|truly|sincerely|very deeply] (the|this|that|what|having|how|any|our|your|it|not|causing|letting|so)',
      '(how|so) [<intensifier>] (ashamed|mortified|embarrassed|sorry|apologetic) (i|we) (am|are|feel)',
      '(sorrier|more sorry)',
      '(very|deep|deepest|sincere|sincerest|with) regret',
      'my bad',
      'mea culpa',
      "(that|this|it) (is|was|one's) [one|all|entirely|completely|totally|wholly|squarely|purely|really] [on] (us|me|ours|mine) $",
      '(that|this|it) (is|was) [all|entirely|completely|totally|squarely] on (us|me)',
      '(fault|blame|mistake|error|slip|failure) (is|was|lies|sits|rests) [entirely|squarely|all|wholly] [with] (ours|mine|us|me)'
    ],
    unless: {
      before: [
        '(no need|not need|not have|need not|need never|you|nothing|no reason|should not|please do not|do not) [to]',
        '(no need|not need|nothing) (for|to) [an|any|you to]',
        '(demand|expect|want|wanted|asked for|deserve|deserved|owed|accept your|accepted your|appreciate your|for your|your)'
      ],
      after: [
        'to (inform|say|advise|tell|announce) ...',
        '[that] (we|i) (can|could|are|am|do|will|have) (not|unable)',
        '[that] (we|i) (must|have to|will have to)',
        'accepted',
        'for the (joke|pun|essay|novel|long)'
      ]
    }
  },
  {
    act: 'apology',
    avoid: [
      'forgive (us|me|our|my)',
      '(~beg|~ask) [for] your (forgiveness|pardon|indulgence)',
      'your forgiveness',
      '(excuse|pardon) (us|me|our|my)',
      '<we> will (carry|take) (this|that|it) [around] with (me|us)'
    ],
    unless: {after: ['(french|asking|for asking|if|but may|but could)'], before: ['(not|never|hardly) [ever]']}
  },
  {
    act: 'apology',
    avoid: [
      '(not|hardly|far from) [exactly|at all|very|really] (proud of|our proudest|my proudest|our finest|my finest)',
      '<we> (~let) (you|your ...|them|him|her|all of you|everyone) [both|all|badly] down',
      '<we> (have|had) ~let you ... down',
      '<we> (~fail|failed|have failed|had failed) (you|your|to look after|to live up|to take care|to keep our)',
      '(falls|fell|fallen|falling) [so|well|far|very] [far] short of (what|our|the|how|my)',
      '<we> (got|have got|did get) (this|that|it|things|your ...) [<intensifier>|badly|so|plain|completely|very|all] wrong',
      '<we> (~mess|messed|~screw|~bungle|~botch|~muck|~cock|~foul|~fumble) (up|it|this|that|your ...)',
      '<we> [have] dropped the ball',
      '<we> (am|are|was|were|feel|felt) [<intensifier>|honestly|frankly|rather|heartily] (ashamed|mortified|embarrassed|wretched|gutted|horrified|remorseful|contrite) (of|about|by|that|to|at|for|how|it|this)',
      '<we> (am|are|was|were|feel|felt) [<intensifier>|honestly|frankly|rather|heartily] (ashamed|mortified|wretched|remorseful|contrite|embarrassed) $',
      '<we> (feel|felt) [<intensifier>|just] (terrible|awful|dreadful|horrible|rotten|bad|sick|guilty|wretched|ashamed|lousy)',
      '(how|so) (terrible|awful|dreadful|horrible|rotten|bad|sick|guilty|wretched|lousy) (i|we) feel',
      '<we> (am|are|was|were) ... (ashamed|mortified|embarrassed) (of|about|by|that|for) (this|that|it|how|what|the|our|my|ourselves|myself)',
      '<we> [do|did|really|can only|just] [both|all] (feel|felt) [<intensifier>|just|quite|so] (terrible|awful|dreadful|horrible|rotten|bad|sick|guilty|wretched|lousy)',
      '(hang|hanging|hung) (our|my) (heads|head)',
      '(shabby|shameful|disgraceful|poor|careless|thoughtless|wrong|rude|unkind|sloppy|bad) of (us|me) (that|to|not)',
      '(weighs|weigh|weighing) on (us|me|all of us|my|our)',
      '(carry|carrying|bear|live with) [that|this|the] (shame|guilt)',
      '(shame|shames|embarrassment) (is|are) (ours|mine|on us|on me)',
      '(to our|to my) [great|lasting|eternal|deep] (shame|embarrassment)',
      '<we> (made|have made) [such|quite|right] [a] [right|real|proper|complete|total] (mess|hash|pig|dog|bad job|poor job|hames|balls) [of|up]',
      '<we> (blew|fluffed|goofed|slipped up|blundered|erred|have erred)',
      '(is|are) [deeply|much|very much|greatly|of course|truly|certainly] to be [deeply|much|very much|greatly|sincerely] regretted',
      '<we> (wronged|have wronged|did wrong by|did you wrong|did wrong) ',
      '(hold|holding|put|putting) (my|our) hands up',
      '(my|our) conscience',
      '(can not|hardly|never|not) ... forgive (myself|ourselves)',
      '(kick|kicking|blame|ashamed of) (myself|ourselves)',
      '<we> think (poorly|badly|less) of (myself|ourselves)',
      '(pains|grieves|troubles|saddens|hurts|bothers|weighs on|haunts) (us|me) (that|to|how|deeply|still)',
      '(it|that|this|which) (pains|grieves|saddens|haunts|shames|mortifies) (us|me)',
      '(this|that|it|which) (should|ought to|must) (never|not) (have happened|happen|have been)',
      '(should|ought to) (never|not) have (happened|been (charged|left|treated|sent|told|kept|put)) [to]',
      '(you|your ...) [have|has] (deserve|deserved|deserves) [so] [much|far] better',
      '(was|is|were) [simply|just|plainly|really|frankly] not good enough',
      '(there is|there was|have|has|with) no excuse',
      'no excuse (for|from)',
      '(words|word) (can not|could not|fail|do not|will not|never) [even|ever] [begin to] [~express|~convey|~say|~describe|us|me]',
      'no words (for|to|can)',
      '(can not|could not) ... (express|say|tell you|put into words) how',
      '<we> (own|take|accept|bear) [the|full|all|complete|entire|total] (responsibility|blame|fault) (for|of) (this|that|what|it|the|our|your)',
      '(that|this|it) (is|was) [entirely|wholly|completely|totally|all|squarely|simply|purely|plainly] (our|my) [own] (fault|mistake|error|doing|slip|failing|failure|blunder|oversight|bad)',
      '(our|my) [own] (fault|failing|blunder) [entirely|alone|and ours alone]',
      'on (our|my) conscience',
      '(gnawing|gnaws|gnawed|eating|weighing|weighs|weighed) [away] (at|on) (me|us|my|our)',
      '(it|that|this) (was|is) (mine|ours) to (get right|catch|check|prevent|do)',
      '<we> (was|were) (careless|thoughtless|sloppy|clumsy|negligent) (with|about|in)',
      '<we> (wish|wished) [so much|dearly] (we|i|it|this|that) (had|could have) (not|never|done better|caught)',
      '(failure|failings|shortcomings) on our part',
      '<we> [really|truly|deeply|very much|do|did] (wronged|hurt|disappointed|disappoint|inconvenienced|failed) you'
    ],
    unless: {
      before: [
        '(if|whether|hope|unless|never want to|not want to|would not want to) [ever]',
        '(do not|will not|would not|never|not) [ever|want to|like to]'
      ],
      after: ['if (you|we) ...']
    }
  },
  {
    act: 'thanking',
    avoid: ['thank you', 'thanks', '(merci|danke|gracias)'],
    unless: {
      before: [
        '(no|without|than|or|thankless|any|less|be|receive|some|his|her|their|passed on your|passed your)',
        '(to|should|must|might|could|can) [also]'
      ],
      after: [
        'in advance',
        '[also|here|again|so much|very much] to <word>',
        '[also|here] (go|goes|are due|is due|belong|belongs) to ...',
        '(him|her|them|everyone|everybody|goodness|god|heaven|heavens|<weekday>|later)',
        '(to|for) ... (they|he|she|these people|those people) (do|does|did|are doing|have done)'
      ]
    }
  },
  {
    // “I'd like to thank you”, “we can only thank you”: the verb forms the guards above leave out.
    act: 'thanking',
    avoid: [
      '(like|want|wanted|wish|have|had|glad|able|allow me|let me|may i|can only|must) [to] [also|first|all|just|personally] thank (you|your)',
      'thanking you',
      'thanks [again|so much|also] to you',
      '(ta for|cheers for|cheers so much|kudos to you|kudos for|props for|bless you for)',
      '(my|our|sincere|heartfelt|warmest|warm|many|a thousand|big|huge|special) (thanks|gratitude) (for|to you|go to you)',
      '(debt|words|note|gratitude) of thanks'
    ],
    unless: {after: ['in advance', '... in advance']}
  },
  {
    act: 'thanking',
    avoid: [
      '(<we>|all of us|the whole team|my team|our team|the team|everyone here) [do|does|did|all|both|have|<intensifier>|<ly>|much|greatly|also] (appreciate|appreciated|appreciates|value|valued|welcome)',
      '(is|are|was|were|been) [very|much|really|greatly|hugely|truly|genuinely|deeply|so|sincerely|warmly|highly|always] [much] appreciated',
      '(^|and|but|also) (much|greatly|really|very much) appreciated',
      '^ (appreciate|appreciated) (you|your|the|it|that)',
      '(<we>|all of us) (am|are|was|were|feel) [both|all|always] [<intensifier>|<ly>|all|both|always|very much] [so|very|most] (grateful|thankful|obliged|indebted|touched)',
      '(and|but|also) [<intensifier>|<ly>|all|both|always|very|so|most] (grateful|thankful) (that|for|to have|to you|you|to hear from you)',
      '(^|remain|remains|eternally) [most|very|really|so|truly] (grateful|thankful|obliged)',
      '(so|really|very|most|how|incredibly|awfully|extremely|was|is) (kind|good|generous|decent|thoughtful|gracious|considerate|helpful) of you',
      '(kind|good|decent|thoughtful|patient|gracious) of you to',
      '(you have|you did|you were|did|done) [<we>] ... (favour|service|kindness)',
      '<we> [do|really|so|very much] appreciate it that you',
      'in (your|my|our) debt',
      '<we> owe you (one|a thank|a drink|thanks|our thanks|a debt)',
      'hats off to you',
      '(you|your ...) [have] (helped|saved|spared) (us|me|our ...) [a great deal|a lot|so much|enormously|no end|hours|days]',
      '(means|meant) (a lot|so much|a great deal|the world) (to|that)',
      '(much|forever) obliged',
      '(gratitude|appreciation) (for|to you)',
      '(am|are) glad of your (patience|help|note|understanding)'
    ],
    unless: {
      before: ['(would|will|should|might|be|could) [<ly>|really|be|very|so|most|greatly] [much]', '(not|never)'],
      after: [
        '(that|how|why|what|this|it) (is|was|must|has|may|can|might|will|you (are|were|must|may|might|feel|have been) ...|the|there|your|not|frustrating|disappointing|<modal>|sounds|feels|came|<possessive>)',
        '[just|quite|exactly] (how|why) (frustrating|annoying|upsetting|hard|much|it|this|you|the)',
        'your (frustration|concern|concerns|disappointment|position|situation|annoyance|anger|upset|point|worry|worries|viewpoint|distress|view|side)',
        'the (frustration|inconvenience|difficulty|position|situation|urgency|worry|delay|disappointment|distress|upset|seriousness)',
        'if (you|it)',
        'it if',
        'for ... (they|he|she|these people|those people|their team) (do|does|did|have done)',
        '(to (him|her|them|the|our|a|my|all|everyone|<weekday>)) ...',
        '(back|any time|to (bring|drop|come|use|keep|return|send|call|stay|visit|take|swap|try|join|pop|have|contact|reply|write|ring))',
        'as (always|a) ...'
      ]
    }
  },
  {
    act: 'pleasantry',
    avoid: [
      '^ [and|until then|in the meantime|then|again] [i|we] [do] [hope you] (have|enjoy) (a|an|the rest of your|your|the) ...',
      '^ (happy|merry) ...',
      '^ [please] take [good] care [of yourself] $',
      '^ [i|we] [do|both|all] (hope|look forward|looking forward) to (see|seeing|welcome|welcoming|have|having) (you|your|all) ...',
      '^ (good luck|best of luck|all the best|safe travels|see you|speak soon|talk soon|bye|stay safe|keep well|be well|get well)',
      '^ (wishing|i wish|we wish) (you|your|them|her|him)',
      '^ [please] give [your] ... (a|our|my) (wave|hug|cuddle|pat|stroke|kiss|treat|scratch|love|regards|best|hello)',
      '^ congratulations',
      '^ enjoy'
    ]
  },
  {
    act: 'gushing',
    avoid: [
      '<ly> <ly> [<ly>] (sorry|apologetic|ashamed|mortified)',
      '<intensifier> <intensifier> [<intensifier>] (sorry|apologetic|ashamed|mortified)',
      '(words|word) (can not|could not|fail|do not|will not|never) [even|ever] [begin to] [~express|~convey|~say|~describe|us|me]',
      'no words ... (sorry|terrible|awful|bad|ashamed|apologise|regret)',
      'there are no words',
      '(can not|could not|not) [even|possibly|ever] [begin to] (express|tell you|say|put into words|describe|convey|apologise) [<word>] [how|just how|enough] [<intensifier>] (sorry|terrible|awful|bad|enough|ashamed)',
      '(can not|could not) apologise [enough|sufficiently|to you enough]',
      'sorry sorry',
      'from the bottom of (my|our) heart',
      '(begging|plead|pleading|grovel|grovelling|on (my|our) knees) ... (forgiveness|forgive|pardon|sorry|you)',
      '(a thousand|a million|million|thousand|endless|countless|infinite) (apologies|sorries|times sorry|pardons)',
      '(never|not) [ever] ... forgive (myself|ourselves)'
    ],
    unless: {
      before: ['(not|if|no)'],
      after: [
        'to (hear|read) ...',
        'that (she|he|they) (is|are|was|were|has|have) (gone|passed|left|died|no longer)',
        `(for|about) ... ${MISFORTUNE}`,
        `(for|about) your ${FAMILY}`
      ]
    }
  }
]
