/**
 * How each dialogue act sounds in English: pattern cues in the language of phrases/pattern.ts. Names follow
 * ISO 24617-2 (thanking, apology, offer, promise …) where it has one. A new language is a new file of this shape.
 */

export type ActType =
  /** The writer thanks the customer or says what is appreciated. */
  | 'thanking'
  /** Says sorry, or owns a failure in apologising terms. */
  | 'apology'
  /** Sorry to hear of it: counts as an apology, but nobody gushes by sympathy alone. */
  | 'sympathy'
  /** Sorrow over what nobody here caused. */
  | 'condolence'
  /** “Have a nice day”, “Take care”. */
  | 'pleasantry'
  /** Hands something over: “I've added …”, “please accept …”, “… is on us”. */
  | 'giving'
  /** Something on top of making it right: a voucher, a free month, an upgrade. */
  | 'gift'
  /** A gift beyond any loss: “for life”, “a free year”, “double your money back”. */
  | 'lavish'
  /** Puts right what went wrong: refund, replacement, repair, resending. */
  | 'remedy'
  /** An apology that cannot stop: “so very deeply sorry”, “words can't express”. */
  | 'gushing'
  /** Puts off an answer to a named person, place or time. */
  | 'deferral'

export interface Cue {
  act: ActType
  avoid: string[]
  unless?: {before?: string[]; after?: string[]; sentence?: string[]}
}

/** Losses nobody at a help desk causes. */
const MISFORTUNE =
  '(loss|losses|bereavement|passing|death|died|passed|funeral|illness|diagnosis|cancer|surgery|operation|accident|hospital|hospitalised|divorce|injury|grief|redundancy|condolences|unwell|poorly|sick|ill|miscarriage|widow|widowed)'

const FAMILY =
  '(mother|mum|mom|father|dad|husband|wife|partner|son|daughter|brother|sister|gran|grandmother|grandfather|grandad|grandma|nan|aunt|uncle|friend|dog|cat|mother-in-law|father-in-law)'

export const CUES: Cue[] = [
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
    act: 'giving',
    avoid: [
      '<we> (have|will|am|are|shall) [<ly>|also|just|now|even|then|already|happily|gladly|both|too|personally|hereby|therefore] [gone ahead and|taken the liberty of|going to|arranged|be] (~add|~credit|~put|~pop|~apply|~give|~send|~include|~throw|~tuck|~slip|~upgrade|~bump|~move|~extend|~gift|~grant|~issue|~offer|~arrange|~treat|~knock|~load|~place|~enclose|~attach|~set|~drop|~activate|~award|~book|~make|~waive|~reserve|~take|~double)',
      '<we> (will|am|are|shall) [also|even|now|all] [going to|gonna|be] <word> ... (free|for nothing|at no charge|without charge)',
      '(is|are|will be) [all|completely|now|also|both] free for (you|life|ever|as long|good)',
      '<we> (would|should) (like|love) to (add|credit|give|send|offer|treat|invite|gift|include|present|extend)',
      '<we> (want|wish|hope|intend) to (add|give|send|offer|treat|gift|include|present)',
      '(let|allow) (me|us) [to] (add|give|send|offer|treat|gift|include|throw)',
      '(please|do|kindly) accept',
      '(is|are|comes|will be|goes|go) on (us|me|the house)',
      '(on the house|with our compliments|with my compliments|as our guest|our treat|my treat)',
      '(enjoy|have|take) ... on (us|me)',
      '(here is|there is|there are|you will find|you will also find|waiting for you|in your account|in the post|on its way|on their way)',
      '(as|by way of) [a|an|our|my|some] [small|little|sincere|further|extra|token] (thank-you|thanks|thank you|apology|gesture|token|compensation|goodwill|consolation|peace)',
      '(to|and) (make [it|this|things] up|make amends|say sorry|say thank you|soften the|sweeten)',
      '(because|since|as) (<we> feel|this was|that was|you missed|it was)',
      '(has|have) been (added|credited|applied|upgraded|moved|extended|given)',
      '^ (plus|also|besides|additionally|furthermore|in addition|on top of)'
    ]
  },
  {
    act: 'gift',
    avoid: [
      '(voucher|vouchers|coupon|coupons|giftcard|gift-card|hamper|goodie|goody)',
      'gift (card|cards|certificate|box|basket|bag|set|voucher)',
      '[a|small|little] (gift|present|treat|bonus|extra|freebie|goodies)',
      '[<number>] [store|shop|account|free|extra|bonus|goodwill] credit',
      '(discount|discounts|rebate)',
      '<number> (% |percent |per cent )off',
      '(%|percent|money|half) off',
      '<number> off (your|the|every|all|any|future|next)',
      '(half-price|half price)',
      '(free|complimentary|gratis) (<word>|<number> <word>) [<word>]',
      '<number> free <word>',
      '(free|complimentary|gratis) for (life|ever|good|the|a|one|two|three|<number>|you)',
      '(on the house|on us|on me|our treat|my treat|with our compliments)',
      '(~upgrade|upgraded) (you|your|to)',
      'upgrade (to|for)',
      '(~move|moved|~bump|bumped) (you|your ...) up',
      '(~throw|thrown|threw|~tuck|~pop|~slip) in [a|an|some|two|the]',
      '(double|triple|extra|bonus) (points|miles|credits|coins|gems|data|stamps|stars)',
      '<number> [extra|bonus|free|loyalty|reward] (points|miles|gems|coins|loyalty)',
      '(lifetime|annual|family|season|day|year) (pass|membership|subscription|ticket|supply)',
      '(hoodie|t-shirt|tote|mug|pin|calendar|chocolates|flowers|bouquet|wine|champagne|prosecco|cake|tickets) ...',
      '(your|our|as our) guest (for|at)',
      '~invite you [both|all|back] (back|for|to)',
      '(both|two) (places|seats|tickets|nights) on us',
      '<number> months (free|extra|on us|of)',
      '(bottle|box|bunch|bag|case|basket|set) of (wine|champagne|prosecco|chocolate|chocolates|flowers|fudge|truffles|goodies|biscuits|treats|coffee|tea|gin)'
    ],
    unless: {
      before: [
        '(feel|sugar|gluten|toll|trouble|dairy|nut|hassle|is|are|was|set|be|you|completely|entirely|gift|worry|risk|ad|your) [<intensifier>]',
        '(no|not)'
      ],
      after: [
        '(of charge|to (use|call|ring|contact|write|reply|ask|choose|cancel|get|drop|email|e-mail|come|bring|keep|pick|send|return|change|go|take|have|say|decide|let)|up|from|returns label|code is|number|policy|terms|card (statement|number|details|company))',
        'or (a|the|your|an|we|another) ...'
      ]
    }
  },
  {
    act: 'gift',
    avoid: [
      '(<number>|<word>) (% |percent |euros |pounds |dollars |francs |quid )off (your|the|every|all|any|future|next)',
      '(added|put|popped|left|booked|reserved) (a|an|one|two|another) [extra|further] (night|session|lesson|month|week|hour|box|bottle|portion|ticket) (for you|on your|to your|at no|without charge|for nothing)'
    ]
  },
  {
    act: 'gift',
    avoid: ['(free|on us|on the house|at no charge) for [the] [next|coming|first] (<number>|few|couple of) (days|weeks|months)']
  },
  {
    act: 'lavish',
    avoid: [
      'for (the rest of your|your whole|all your|your entire) (life|days|time|stay)',
      'as long as (you|we) (exist|live|keep|are with|stay|have|run|fly|own|are in business|are around|are here) ...',
      '(every|all|each|any) ... you [will|might|may|could] ever ...',
      '(every|all) ... (we|you) ... from now on ...',
      'for (life|ever|evermore|good|eternity|all time|as long as you live)',
      '(forever|lifetime|life-long|lifelong)',
      '(never|not) [ever] [again] [have to|need to|be asked to|be charged|be billed] [ever] (pay|charged|billed|spend) ... again',
      '(never|not) [ever] [have to|need to|be asked to] pay (for|us|another|a)',
      '(everything|anything|whatever|all|every order|every <word>) you [ever|will ever|might ever|order] (order|buy|book|want|need|purchase|eat|ever)',
      '(everything|anything) ... (free|on us|on the house)',
      '(double|triple|twice|<number> times) (your|the) (money|price|amount|fare|fee|cost|sum|refund|value)',
      '(money|price|fare|payment|refund) [back] (twice|double|three times)',
      '(110|115|120|125|130|140|150|175|200|250|300|400|500) [%|percent|per cent] (of|refund|back)',
      '(110|115|120|125|130|140|150|175|200|250|300|400|500)% (of|refund|back)',
      '(a|one|two|three|five|ten|whole|full|entire|<number>) [free|whole|full|entire|extra] (year|years) [of] (free|for nothing|on us|on the house|gratis|supply|membership|subscription|premium|pro|service)',
      '(free|gratis|complimentary|on us|no charge|nothing|without paying) for [the] [next|a|one|two|three|five|whole|full|entire|<number>|coming|following] [<word>] (year|years|decade|decades)',
      '(a|another|one|two|three|<number>) [whole|full] free (year|years)',
      "year's [free] (supply|subscription|membership|worth|free)",
      '(twelve|12|18|24|36|eighteen|twenty-four) [extra|free] months [free|on us|of free|on the house]',
      'for (you|your) ... (children|grandchildren|family) for ever',
      '(~waive|free|no|without|nothing) ... for [the] [next|coming|whole|full] (<number>|year) years',
      '(~waive|free|no|without|nothing) ... for (a|the|the whole|a whole|the next) year',
      '(unlimited|endless) (free|orders|deliveries|rides|meals|drinks|upgrades)'
    ],
    unless: {
      before: [
        '(guarantee|guaranteed|warranty|warrantied|insured|valid|gone|lost|closed|here|lasts|last|memory|memories|once and|better|change|changed|stopped|solved|fixed|put right|mended) [for]'
      ],
      after: ['(guarantee|warranty|limit|ban|deal with|expectancy|of the product)'],
      sentence: [
        '(not|no longer|cannot) ... (for ever|forever|for good)',
        '(if you|only|price|per month|a month|subscribe|upgrade now|buy)'
      ]
    }
  },
  {
    act: 'remedy',
    avoid: [
      '(~refund|~reimburse|refundable)',
      '(money|payment|fee|amount|price|<number>) [is|has gone|has been|went|will be|is on its way|goes|comes|come|<word>] back (to|on|in|into|by|today|within)',
      '(is|are) (packed|on its way|on their way|in the post) ...',
      '(goes|go|went|going) (out|off) (today|tonight|tomorrow|this|first thing|on|by|now|again)',
      '(sent|put|paid|returned|sending|given) ... back (to|on|in|into) your',
      '(~replace|replacement|replacements)',
      '(new|another|fresh|correct|corrected|second|right) <word> [<word>] (is|has|will|was|went|goes|leaves|left|ships) ...',
      '(~resend|~re-send|~reship|~repair|~mend|~fix|~redo|~remake|~reprint)',
      '(comes|taken|took|knocked|takes) off (your|the) (bill|invoice|next)'
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
