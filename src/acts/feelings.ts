/** How a reply apologises, thanks and feels with the customer, in English. */
import type {Cue} from './act.js'

/** Losses nobody at a help desk causes. */
const MISFORTUNE =
  '(loss|losses|bereavement|passing|death|died|passed|funeral|illness|diagnosis|cancer|surgery|operation|accident|hospital|hospitalised|divorce|injury|grief|redundancy|condolences|unwell|poorly|sick|ill|miscarriage|widow|widowed)'

const FAMILY =
  '(mother|mum|mom|father|dad|husband|wife|partner|son|daughter|brother|sister|gran|grandmother|grandfather|grandad|grandma|nan|aunt|uncle|friend|dog|cat|mother-in-law|father-in-law)'

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
    avoid: [`sorry (for|about|to hear) ... ${MISFORTUNE}`, '[<intensifier>] condolences', '(deepest|sincere|heartfelt|with) sympathy']
  },
  {
    act: 'apology',
    avoid: [
      '(~apologise|apologies|apology)',
      '(~regret) (the|this|that|what|having|how|any|our|your|it|not|causing|letting|so)',
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
