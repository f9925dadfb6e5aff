/** How a reply asks the customer for something, and how it leaves them a choice, in English. */
import type {Cue} from './act.js'

/** Verbs by which a customer hands over what they know or have. */
const HAND_OVER =
  '(~send|~tell|~provide|~confirm|~share|~supply|~attach|~forward|~email|~specify|~describe|~explain|~clarify|~upload|~state|~list|~name|~quote|~indicate|~note|~measure|~screenshot|~photograph|~resend|~re-send|~repeat|~say|~advise|~outline|~enclose|~include|give (me|us|your)|let (me|us) (know|have)|remind (me|us)|(drop|ping|text|shoot|message) (me|us)|reply (with|to this|stating)|(come|get) back to (me|us) with|(write|walk|talk|run) (me|us) through|(take|snap|make) [me|us] (a|some|two|another) [quick|clear|few] (photo|photos|picture|pictures|screenshot|video)|pass [me|us] (on|over)|fill (in|out)|complete (the|this|our)|dig out|let (me|us) [also] have)'
const WH = '(what|when|where|who|whose|which|how|whether)'
const DATUM =
  '(number|numbers|reference|ref|id|email|address|postcode|zip|name|date|dates|details|phone|code|receipt|invoice|photo|photos|picture|pictures|screenshot|screenshots|proof|copy|serial|model|username|account|order|booking|description|log|logs|file|version|colour|color|size|measurements|list|video|permission|signature)'

/** What we can do to make a failure good. */
const MAKE_GOOD =
  '(send|resend|re-send|bake|make|remake|plant|post|ship|deliver|bring|credit|refund|reimburse|replace|swap|exchange|repair|mend|fix|redo|repeat|reprint|rebuild|restore|waive|knock|take|put|give|offer|add|book|rebook|move|transfer|extend|clean|collect|fit|install|repaint|roll|drop|pay|reset|reschedule|return|refill|re-run|rerun|cover)'
const MADE_GOOD =
  '(sent|resent|baked|made|remade|planted|posted|shipped|delivered|brought|credited|refunded|reimbursed|replaced|swapped|exchanged|repaired|mended|fixed|redone|repeated|reprinted|rebuilt|restored|waived|deducted|rebooked|moved|transferred|extended|cleaned|collected|fitted|installed|issued|paid|rolled back|reset|rescheduled|returned|refilled|rerun|covered|given)'

export const ASKING: Cue[] = [
  {
    // The deed itself, still to come; what has been done leaves nothing to choose.
    act: 'redress',
    avoid: [
      `<we> (will|shall|am going to|are going to) [<ly>|also|now|then|therefore|both|of course|instead|all|have <word>] ${MAKE_GOOD}`,
      `(will|shall|is to|are to|is going to|are going to) [<ly>|not|now|then|therefore|all|also] be [<ly>] (${MADE_GOOD}|collected|charged|billed|taken)`,
      `(is|are) (rolled back|credited|refunded|replaced|rebooked|reset|extended|restored) [back] [to] [<word>] (today|tonight|tomorrow|on|at|by|this|within|for)`,
      '(~leave) [us|here|our <word>|<word>] (today|tonight|tomorrow|on (<weekday>|the <number>)|this (morning|afternoon|evening)|first thing|by (road|courier|post|van|air))',
      '(~take|~knock) <number> off',
      '(one|replacement|replacements|parcel|set|copy|part|rail|card|kit) [<word>] (is|are) on (its|their) way',
      `you will [also|then|now] (get|receive|find|be given|be sent|have) (a|an|another|two|three|<number>) [<word>] [<word>] (voucher|credit|refund|replacement|copy|one|ticket|tickets|set|code|cheque|session|lesson|night|kit|box|parcel|bag)`,
      `<we> have [<ly>|also|now|therefore|already|taken the liberty of] (arranged|booked|reserved|credited|added|put|issued|ordered|rebooked|upgraded|placed|applied) (a|an|your|you|the|another|<number>|our)`,
      `(is|are) (in the post|booked for) ...`,
      `(our|the|a|one of our) [<word>] (driver|courier|engineer|technician|fitter|plumber|van|team|colleague|workshop) will [<ly>|also|then] (~call|~come|~bring|~fit|~collect|~deliver|~visit|~mend|~repair|~fix|~replace|~swap|~redo|~drop)`
    ],
    unless: {
      before: [
        '(if|so that|once|when|before|until|unless|whether|as soon as|which|that) [<word>] [<word>]',
        '(policy|policies|rule|rules|always|normally|usually)'
      ],
      after: [
        '[you] (an update|word|a line|a note|a message|an answer|updates|you posted|it on to|this on to|your (message|comments|feedback|complaint|note) (on|to)|sure|a copy|note|a note|care|a look|into)',
        '[this|it|that|them] (sure|up with|on to|forward|into account|to heart|seriously)'
      ]
    }
  },
  {
    act: 'request',
    avoid: [
      `(can|could|would|will|may|might) you [also|please|kindly|just|possibly|perhaps|maybe|quickly|both|first|then|be so kind as to|be kind enough to|be able to|mind] ${HAND_OVER}`,
      `would you mind (sending|telling|sharing|confirming|giving|providing|forwarding|attaching|letting|describing|explaining|checking|repeating|resending)`,
      `(please|kindly|pls) [also|then|just|first|do|now|always|both|could you|can you] ${HAND_OVER}`,
      `^ [so|and|then|also|just|simply|first|now|next|second|once done|if (so|not|you can|you could|possible)] (send|give|drop|ping|text|email|shoot) (me|us|over|through|in) [over|across|back] (your|the|a|an|some|two|any|${WH})`,
      `^ [so|and|then|also|just|simply|first|now|next|or] tell (me|us) [please|also|first|just|roughly|exactly] (your|the|a|is|was|are|did|do|${WH}|if|in)`,
      `^ [so|and|then|also|just|simply|first|now] (let (me|us) (know|have)|remind (me|us)) [please|also|first|just|roughly|exactly] (your|the|${WH})`,
      `^ [and|also|then|first|second|third|finally] (provide|attach|confirm|specify|describe|state|supply|upload|measure|list) [us] (your|the|a|both|all|exactly|${WH})`,
      `if you [could|can|would|will] [please|just|also|kindly] ${HAND_OVER} [me|us|through|over|back|to] (your|the|a|an|some|any|${WH})`,
      `once [i|we] [have|you] ... (your|the) ${DATUM}`
    ],
    unless: {
      before: [
        '(if|should|when|once|unless|hope|thank you for|thanks for|no need to|need not|you) [you|we|i] [have|had|could|can]',
        '(we|i|they|she|he|it) [<modal>]'
      ],
      after: [
        '[me|us] [know] (if|should|whenever|when|once) (you (have|need|want|run|are|see|get|notice|still|ever|feel|prefer|change|spot|hear|find)|anything|there is|there are|it|that|this|they|the ...|any|something|we can|i can|your ...|one|next time)',
        '[me|us] [know] (how (it|that|this|you|things|the ...) (~go|~get|~fare|~work|~turn|~feel|~look|~like|~taste|~suit|~sit)|what you think|which (you|one you|of these you|suits|of the two))',
        '(me|us) a (line|note|message|mail|ring|call|shout|bell|text|word|email|moment|chance|try|minute|day|few)',
        '(them|him|her|him|it back|it in|it to|it away) ...',
        '(my|our) (regards|love|best|thanks|apologies)',
        '[a|one|an] (simple|quick|short|single|word|line|yes|no|number)',
        '(that|it|this) (you|to you|by)'
      ],
      sentence: [
        '(let|tell) (me|us) [know] (how|what|if|whether) [<word>] (you|it|that|this|things|she|he|they) [<word>] [<word>] (get|gets|go|goes|went|think|thinks|like|likes|fare|turn|turns|feel|feels|find|tastes|looks|settles)'
      ]
    }
  },
  {
    // “I need your order number”, “We'd like to know when …”, “For the claim we require a copy …”.
    act: 'request',
    avoid: [
      `<we> [<modal>|do|am going to] [just|only|also|still|first|then|really|now|simply] (need|require|want) [to (know|have|see|hear|learn|understand|get|ask)|you to (send|tell|confirm|provide|give)|from you] [also|exactly|roughly|just|about] (your|${WH}|both your|all your)`,
      `<we> [<modal>|do] [just|only|also|still|first|then|really|now] (love|like|appreciate|welcome) (to (know|have|see|learn|understand)|knowing|having|seeing) [also|exactly|roughly|just|about] (your|the|a|${WH})`,
      `<we> [<modal>|do] [just|only|also|still|first|then|really|now] (need|require) [to (know|have|see|get)|from you] [also|just] (the|a|an|some|one|two|three|another) [<word>] [<word>] [<word>] ${DATUM}`,
      `<we> [<modal>|do] [just|only|also|still|first|then] (need|require|ask for|want) [to know|from you|the following|a few (things|details)|some (things|details)|to ask] [<word>] [<word>] $`,
      `<we> [<modal>|do] [just|only|also|still|first|then] (need|require|ask (for|you for)|have to have) (the following|these|a few (things|details|bits)|some (details|information|more|facts)|more (details|information)|further (details|information)|all of these)`,
      `<we> (would be|will be|am|are|should be) [<intensifier>|most] (grateful|obliged|glad|thankful) (for|to (have|know|receive|learn|hear)) [following|your|the|a|an|some|${WH}]`,
      `(it|that|this|what) (would|will|does|might|may) [also|really|greatly|certainly|just] (help|be useful|be helpful|be good|be great|assist|speed) [me|us|things|up|if|greatly|enormously|a lot|to|know|have|see|hear|learn|is] (to|is|your|the|a|if (you|we|i)|us|me|${WH})`,
      `(need|require|missing) from you [is|are|now|first]`,
      `(can|could|may|might) (i|we) [just|also|please|quickly|first] (ask|have|get|take|trouble you for|borrow|check) [you] [for] (your|the|a|an|${WH}|if|in)`,
      `<we> (wonder|was wondering|am wondering|must ask|have to ask|need to ask) (you for|for|${WH}|if you (could|can|would|might) ${HAND_OVER})`,
      `(please|kindly) (answer|have) [the following|these|your|to hand|ready|a few]`,
      `(the following|a few) (questions|details|information|points|things) [from you|please]`,
      `[just|only] (a|one|two|three|a couple of|a few|some) [quick|small|brief|short] (question|questions|things) (first|before|so)`
    ],
    unless: {
      before: ['(if|not|when|once|should|unless|all|everything|anything|what|that)'],
      after: [
        '[to] (apologise|thank|say|make|check|look|help|offer|add|put|see|bring|keep|hear)',
        '(to (apologise|thank|say|make|check|look|help|offer|add|put|see you|bring|keep|hear from))',
        'you [all|both] (to (know|be|feel|have|enjoy))',
        '(feedback|business|custom|visit|patience|understanding|help|kind|support|honesty)'
      ]
    }
  },
  {
    act: 'choice',
    avoid: [
      '(would|do|which|what|whatever|whichever|if|how|should|as|or) [of] [these|those|them|the two|one|option|way|solution] [would|do|will|should] [you] (prefer|rather|fancy|favour|like best|like us|like me)',
      '(you|your) (prefer|choose|choice|preference|pick|decide|call|decision|say|rather)',
      '(whichever|whatever) [<word>] [<word>] (you|suits|works)',
      '(which|what) [<word>] [<word>] [<word>] (suits|suit|works|work|better|best|easier)',
      '(would|does|will) (that|this|it|either|any of these|one of these|<weekday>) [<word>] (suit|work|help|do|be (all right|alright|ok|okay|acceptable|enough|fine)|sound|make up)',
      '(would|does|will|is|are) (that|this|it) [all right|alright|ok|okay|acceptable|fine|fair|enough] (with|by|for|to) you',
      '(either|alternatively|if not|failing that|or else)',
      '^ [or|and] (instead|otherwise)',
      'instead $',
      '(if|should) you [would|had] [much|still] (rather|prefer|sooner|fancy|favour)',
      'if you [would] (like|want) (a|an|another|the|your|one|it|them|us to|me to|either|both|more time)',
      'if (that|this|it|none|neither|you|one) [of] [these|those|them|that|day|time|does|do|is|would|are] (not|suits|suit|fails)',
      '(should|if) [that|this|it|you] [not] (suit|work|appeal|prefer|rather)',
      '(two|three|some|several|a few|both|these|other|another|your) [<word>] (options|ways|choices|routes|possibilities|offers|option|alternative|alternatives)',
      '(up to|entirely up to|yours to) (you|choose|decide|say)',
      'or (<we> (can|could|will|would|shall)|(a|the|your|we|full|in) ... (refund|replacement|repair|exchange|credit|voucher|swap|money|back)|if you|would you|shall|have|keep|take it|treat)',
      '(what|how) (would|can|could|might|may|should|do) (you|we|i) [best|still|now|like|want] [us|me] (like|do|to|want|make|have|see|put|help)',
      'what (would|might|could) (help|be|feel|make|put|suit)',
      '(shall|should) (i|we)',
      '(is|if|would) there [is|be] (anything|something|another|any) [else|other|that|more|way]',
      '(say the word|just say|say so|you tell me|tell me what)',
      '(your|you) [<word>] (wishes|wish|idea|suggestion|proposal|thoughts)',
      '(let|tell) (me|us) [know] (which|whether you|what you would)'
    ]
  }
]
