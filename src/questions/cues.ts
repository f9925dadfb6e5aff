/** How customers ask, in English: patterns for the forms a question takes and for what only looks like one. */

/** Words of inquiry after which a clause is an indirect question. */
const WH =
  '(what|when|where|why|who|whom|whose|which|how|whether|if|until when|by when|at what|in what|on what|to what|for how|from when|what is|what kind)'
const ME = '(me|us)'

export type QuestionCue =
  /** Asks by an order: “please tell me whether …”. */
  | 'imperative'
  /** Asks by a statement: “I was wondering if …”. */
  | 'declarative'
  /** Expects no answer: “How hard can it be?” */
  | 'rhetorical'
  /** “How are you?”, “Can anyone help?”: asks nothing that a reply could leave open. */
  | 'phatic'
  /** “Any suggestions?”: a question only where no other one is asked. */
  | 'closer'
  /** Makes a statement with a question mark a question: “…, right?”, “so I take it …?” */
  | 'tag'
  /** Asks without inversion and often without a mark: “any chance of …”, “which of these fits”. */
  | 'elliptic'

export const QUESTION_CUES: Record<QuestionCue, string[]> = {
  imperative: [
    `(tell|advise|inform|explain|clarify|confirm|specify|state|say|indicate|describe|outline|check|find out|remind|show) [to] [${ME}] [please|as well|too|also|again|just|exactly|roughly|honestly|then|in detail|in writing|once more] [please|also|too|a|i|1] ${WH}`,
    `let ${ME} [please|also|just] know [please|also|too|as well|roughly|exactly|then|in advance|by return|asap|today] ${WH}`,
    `(let ${ME} know|tell ${ME}|advise ${ME}|inform ${ME}|confirm|specify|state|explain|send ${ME}|give ${ME}|quote ${ME}) [please|also|too|for|of|to ${ME}] [about] (the|your|a|an|my|our) [<word>] [<word>] (price|prices|cost|costs|date|dates|fee|fees|rate|rates|address|number|status|reason|reasons|details|procedure|deadline|size|sizes|dimensions|time|times|options|link|steps|process|quote|estimate|update|idea|terms|conditions|difference|balance|amount|way|eta)`,
    `(please|kindly|could you|can you|and|also|^) (tell|explain to|give|update|enlighten|advise) ${ME} [a] (more|something|anything|exactly|about|why|an idea|an update|a date|a rough)`,
    `(please|kindly|could you|can you|would you|also|^) [please|also|kindly|then] (tell|inform|advise|let) ${ME} [know] [also|too|as well] (the|your|about)`,
    `(point|direct|steer|refer|guide) ${ME} (to|towards|in|where|at)`,
    `(please|kindly|also) confirm [also|too|as well|to ${ME}|for ${ME}|by <word>|in writing] (that|the|my|our|receipt|it|you|your|we|they)`,
    `(please|kindly) (explain|clarify|justify) (the|your|this|that|how|my|our|to ${ME})`,
    `(explain|clarify) to ${ME} (the|your|this|that|how|why|what)`,
    `^ [so|but|and|then|well|ok|okay] (explain|tell ${ME}) ${WH}`,
    `(please|kindly) (advise|answer|say) (on|about|as to|regarding) `,
    `(give|send|drop) ${ME} (an idea|some idea|a rough idea|an indication|an estimate|a quote|a date|a price) (of|for|when|how|on)`
  ],
  declarative: [
    `(wonder|wondering|wondered|wonders) [also|too|just|though|then] (${WH}|about|over|is|are|do|does|can|could|would|will)`,
    `(like|love|want|wanted|need|needed|wish|appreciate|keen|curious|interested|obliged|glad|happy|grateful|pleased|prefer|have|rather|dying|hoping|hope|important|helpful|good|nice|handy|useful|great|ideal|best|fair) [for ${ME}] [also|too|very much|really|just|then|now|first|finally|badly|as well|urgently] to (know|hear|learn|understand|find out|be told|be sure|be certain|ask|see|check|establish|clarify|get clear|get an idea|work out|have confirmed|be clear) [also|too|as well|from you|please|first|more|exactly|roughly|for sure|a bit|a little|something|in advance|you|just] (${WH}|about|exactly|the|your|a|more|that|of|can|could|is|are|do|does|will|may|must)`,
    `(like|love|want|need|hope) [also|too|to] [be] (told|know|informed|advised) ${WH}`,
    `(like|love|want|wanted|need|keen|curious|interested|glad|happy|grateful) [also|too|very much|really|just] to (know|understand|find out|hear|learn) (the|your|about|more|what|how|that)`,
    `(love|like|want|need|glad|good|great|curious|keen|happy) to (know|hear|learn) [that|this|too|as well|please] $`,
    `(appreciate|welcome) (knowing|hearing|learning|being told|a tip|tips|any tips|a hint|advice|any advice|some advice) (${WH}|on|about)`,
    `(glad|grateful) (of|for) (a tip|tips|advice|a hint|a word|an idea|any tips|any advice) (${WH}|on|about|as to)`,
    `(waiting|asked|ask|asking|want|like|need) [you] to (learn|hear|confirm|be told|tell ${ME}|clarify|explain) [from you|that] ${WH}`,
    `(ask|request|want|need|like) you to (confirm|clarify|explain|tell ${ME}|state) (that|the|my|${WH})`,
    `(hoping|hope|hoped) [that] (you|someone|somebody|anyone) (could|can|might|would|will) (tell|explain|let ${ME} know|confirm|advise|clarify|enlighten|say|point|shed)`,
    `(am|are|just|only|writing to) (checking|check|asking|ask|enquiring|enquire|inquiring|find out|querying) ${WH}`,
    `(meaning|been meaning|want|wanted|like) to ask ${WH}`,
    `what (i|we) (would|really|also) [really|also] (love|like|need|want|wonder) [to] (know|understand|ask|hear|learn) (is|was) ${WH}`,
    `have not the (faintest|foggiest|slightest) [idea|clue] ${WH}`,
    `keep (asking|wondering) [myself|ourselves] ${WH}`,
    `(worry|concern|question|query) is ${WH}`,
    `(interest|interests|concern|concerns) (me|us) [greatly|also|to know|to hear|to learn] ${WH}`,
    `(dunno|no clue|beats me|not a clue) ${WH}`,
    `(curious|interested|unsure|uncertain|unclear|undecided|puzzled|worried|concerned|confused) [as to|about|also|too|just] ${WH}`,
    `(i am|we are|am) [also|just|a bit|rather|quite|still] (curious|wondering|puzzled) (about|as)`,
    `(not|no longer) [entirely|really|quite|at all|100%|too|so|very|exactly] (sure|certain|clear) [about|yet|from <word> <word>|as to] ${WH}`,
    `not ... (find|work out|figure out|make out) (${WH})`,
    `(not|hardly|never) (know|see|tell|find|make out|figure out|work out|remember|find out|tell from <word> <word>|found out|figured out|worked out) [<ly>] (${WH}|out how|any way|a way|anything on|anything about|anywhere)`,
    `(unable|struggling|failing|trying|fail|tried|failed) to (find out|work out|figure out|see|understand) (${WH}|out)`,
    `(no|any|a) (idea|clue) (${WH}|of)`,
    `(grateful|obliged|glad|happy|thankful|pleased|appreciate it|appreciate|good|great|nice|helpful|kind) if (you|someone|somebody|anyone) (told|tell|would|could|can|let|confirmed|might|were able to|explained|advised|clarified|will|informed|say|said)`,
    `(appreciate|welcome|like|love|need|want) [to have|having] (confirmation|clarification|an explanation|your advice|some advice|advice|your thoughts|details|guidance|information) (of|on|about|for|to|as to|whether|how|what|why|that|regarding)`,
    `(like|love|need|want) [to] [have|get|see] [some|a|an|your] (confirmation|clarification|explanation|advice|details|guidance|information) (of|on|about|as to|whether|how|what|why|regarding)`,
    `(curious|wondering) about is (if|whether|how|what|why|when)`,
    `interested [also|too|very much|really] in (${WH}|hearing|knowing|learning|seeing|finding out)`,
    `(may|might|can|could) i [also|just|please] (ask|enquire|inquire) [you|also] ${WH}`,
    `i [have|also|already|had] [also|already] asked [<word>] [<word>] [<word>] (whether|if)`,
    `(like|need|want|prefer) (a|an|the|your) [full|written|proper|itemised|clear|straight|detailed] (breakdown|explanation|quote)`,
    `not sure (he|she|it|they|that|this) (is|was|are|will|has)`,
    `(not|far from) [also|entirely|really|quite|at all] clear (to|for) ${ME} ${WH}`,
    `(my|one|another|the|a|second|first|next|last|final|only|other|main|quick|small|further|related) (question|query|issue|thing) (concerns|would be|about|on|regarding|(is|was) (whether|if|how|what|when|why|where|who|which|about|regarding))`,
    `(have|had|got) (a|one|another|two|some|several|three|a few|a couple of) [quick|further|small|more|other] (question|questions|query) (about|on|regarding|is|as to)`,
    `(which|that|what) (i|we) would (be glad|like|love|be happy) to (have|know|see) (confirmed|explained|cleared)`,
    `(wants|wanted|would like|need|needs|keen) [me|us] to (know|understand|ask|find out) ${WH}`,
    `[need|want|looking for|after|like] (advice|guidance|help|pointers|information|info|clarification|clarity) (on|with|about|as to|regarding) ${WH}`,
    `(there is|is there) (some|any) way (of|to)`,
    `(tell|told|let) ${ME} [know] ${WH}`
  ],
  elliptic: [
    '^ [is there|and|or|so] any (chance|possibility|word|news|plans|update|prospect|hope|joy|danger) (of|on|that|you|it|i|we|this|to|for|when|whether|if|about|they|the|my)',
    '^ any idea (when|what|how|why|where|who|whether|if|which|of)',
    '^ which of (the|these|those|your|them|my|it)',
    '(how much|how long|how many|how often|how come|what time|by when|until when|where to) $',
    '^ [and|but] (what|how) about (the|my|our|a|your|this|that|<word>)',
    '(is|are) there (any|anywhere|anyone|a|some) [<word>] (way|chance|place|possibility|option|charge|fee|discount|deadline|limit|to|who|near)'
  ],
  rhetorical: [
    'how (hard|difficult|complicated|tricky|long) can (it|that|this|be)',
    'how (hard|difficult) (is it|would it be|is that|could it be)',
    '(are|were) you [all|people|guys|actually|even|really] (kidding|joking|serious|having|mad|crazy|insane|blind|deaf|stupid|out of|trying to be funny|proud|happy)',
    '(is|was) (that|this|it) [really|honestly|actually|supposed to be|meant to be|some kind of|some sort of|your idea of|what you call|how you|the way you|the way|any way|too much to|asking|a joke|so hard|so difficult|really so|fair|acceptable|professional|normal business] (a joke|how you|what you|the way|any way|treat|your idea|too much|service|asking|so (hard|difficult)|acceptable|fair)',
    '(is|was) (that|this) (how|what|the way|supposed|meant|really|any)',
    'what (kind|sort) of (a|an|company|service|business|people|way|outfit|shop|support|customer|world|person)',
    'how (is|am|are|was|were) (i|we|a|an|any|anyone|anybody|people|one|someone|somebody) ... (supposed|meant|expected) to',
    'how (am|are|is) (i|we|a|an|any|anyone) [honest|normal|small] [<word>] (meant|supposed|expected) to',
    'how can you (possibly|even|people|just|seriously|not|all|lot|do|treat|let|charge|expect|call|sell|send|justify|say|claim|think|still|ever|advertise|promise|ask) ...',
    'how (could|dare) you [possibly|even|people|just|seriously|not|all|lot] ...',
    'how (can|could) (this happen|this even|that happen|someone|it be that)',
    'how (does|do|can|could) [a|any|one] (person|human|company|firm|shop|business|restaurant|hotel|place|airline|bank|people|anyone|anybody) ...',
    'how do you [people|guys|lot] (sleep|live with|look at yourselves|stay in business)',
    '(seriously|honestly|lol|haha|for heaven|for goodness|for crying) $',
    'who (on earth|the hell|in their|does that|do you think|would|even|needs|thinks|knows|cares|wants|designs|designed|wouldn)',
    'why (bother|on earth|the hell|would anyone|should (i|we|anyone|customers|people)|even|oh why|do i even|do i bother|do we bother)',
    'what (is|was) the (point|use|sense|good)',
    'what (more|else) (do|does|must|should) (i|we|you|it|one|a) ...',
    'what (on earth|the hell|were you|was that|gives|next|now|happened to (customer|good|service|the|basic|old)|am i paying|do i pay|are we paying|do we pay|did i pay|has happened to)',
    'what am i (supposed|meant|expected) to (tell|say|think|do with)',
    '(do|did|does) (you|anyone|anybody|nobody|no one|your <word>|you people|you guys) [not] (even|ever|honestly|seriously|realise|have any idea|think|care|know how (hard|humiliating|embarrassing|frustrating|annoying|it feels|long it|much this)|understand how|treat|train|teach|listen|talk to each|really (think|believe|expect|care)|actually (read|care|think|believe|expect|listen|test))',
    '(do|did) you [not] (care|think|realise|read|listen|have any idea|know what it)',
    '(have|has) (you|nobody|no one|anyone|anybody) [not] [any|even|ever|actually] (idea|ever|even|tried|read|seen|heard|thought|stopped)',
    '(did|does|can|will|would|has|is) (nobody|no one) ...',
    'since when (do|does|is|are|did|has|have|can)',
    'is (that|this|it) not (a bit|a little|rather|somewhat|just|a tad)',
    '(is|are|was|do|does|would|should|could|can) not (it|that|this|you|they|there|we|i|one|your|the|a) ...',
    '(can|could) you (imagine|believe|blame)',
    '(you know what|guess what|know what|and for what|for what) $',
    '^ (so what|what for) $',
    '(where|when) (is|did|has) (the|your|common) (sense|logic|respect|decency|justice|customer service)',
    'am i (the only|asking too|crazy|mad|invisible)',
    'am i [really|just|honestly] (supposed|meant|expected) to (tell|think|believe|live|sleep|wait|pay|feel|guess|trust|sit|stand|eat|smile|accept|carry|just|simply|keep|clean|walk|camp|take)',
    'why (is it|must|does it|do) [always|every|so|everything|nothing|nobody|no one] (always|so hard|that|have to be|never|every|nobody|everything|take)',
    'what do (i|we|you) (pay|think|expect)',
    'what (would|do) you (think|expect|say) ...',
    'who (do|does) (you|he|she|they) think'
  ],
  phatic: [
    'how (are|is|have) (you|things|everyone|everybody|life|business|it going|your|the) [been|doing|today|keeping|all|week|day|weekend|going|keeping] $',
    'how (do you do|goes it|is it going)',
    '(can|could|would|will|is there) (anyone|someone|somebody|anybody|you|any one|you guys|you please) [please|kindly|possibly|at all] [be able to] (help|assist|advise) [me|us|here|out|please|someone|a <word>|with (this|it|my|the|that) ...] $',
    '(can|could) you help',
    'any (help|assistance|advice|input|feedback) [on|with|here|please|at all|from anyone|would|is|much|greatly|will|appreciated|you can give] ...',
    'any help',
    '^ [please] help [me|please|us|needed|wanted] $',
    '(please|pls) advise $',
    'is (anyone|anybody|someone) (there|listening|reading|home|out there|else)',
    '^ (hello|hey|anyone|anybody|yes|no|ok|okay|huh|eh|well|what|and|so|really|seriously|honestly|sorry|excuse me|pardon|remember|see) $',
    '(hope|trust) (you|this|all|everyone|everything|that) ...',
    '^ hoping (you are|this|all|everyone|everything) ...',
    '(thought|figured|guess|guessed|reckoned) [that] (you|someone|somebody) (would|will|might|may|should|ought to) (want|like|care|need) to know',
    '(know|sure) how (to (say|put|thank|begin|start|phrase|express|describe)|else)',
    'may i (add|say|suggest|remind|point out)',
    '(would|do) you mind if i',
    'let (me|us) know if (you|there is) [<word>] (need|want|require|have|would like|anything|any|something)',
    'let (me|us) know if (i|we) (can|should|need to) (send|provide|do anything|help)',
    '(can|could|may|might) i (ask|just|first|start|begin|say) [you] [a] (question|something|add|say|favour)'
  ],
  closer: [
    '^ [do you have|has anyone|have you|got|anyone have|anybody have|anyone got|anyone|so|please|thanks] (any|some) (suggestions|suggestion|ideas|idea|thoughts|tips|advice|clue|clues|pointers|recommendations|solutions|solution|fix|news|update|updates|luck|workaround) [please|at all|anyone|guys|folks|on this|here|yet|about this|for me|or <word>] $',
    '(what|how) (do|should|can|shall|could) (i|we) do [now|next|here|about it|about this|about that|please|then] $',
    'what (now|next|to do) $',
    '(can|could) (this|it|that) be (fixed|solved|resolved|sorted) [please|somehow] $',
    '(how|can you|can this be) ... (fix|solve|resolve|sort) (this|it|that) $'
  ],
  tag: [
    '(right|correct|yes|no|okay|ok|true|eh|or not|or no|or what|or is it|or isn) $',
    '(doable|possible|feasible|alright|allowed|included|workable) $',
    '^ it is (possible|allowed|ok|okay|necessary|normal|safe)',
    '(i am|we are|i|we) (assuming|presuming|guessing|assume|presume|guess)',
    '(is|are|was|do|does|did|will|would|can|could|has|have|should|wo|am) [not] (it|they|you|he|she|we|i|there|that|this) $',
    '(take|~assume|~presume|suppose|gather|~guess|imagine|believe|trust|expect|hope|think|reckon|supposing) [that] (it|i|we|you|this|that|the|they|my|there|he|she|all|your|both|these)',
    '(perhaps|maybe|probably|apparently|supposedly|seem|seems|might be)',
    '(presumably|i take it|or (should|do|is|are|can|will|would|does|must|shall))',
    '^ [and|so|but|or|also|then|ok|okay] (possible|any|no|still|which|what|more|how|same|still|and|or|ok to|okay to|safe to|allowed to|worth|time for|anything|anyone|anybody|everything|only|just)',
    '^ (and|so|then|but)',
    '(anyone|anybody|someone|somebody) (know|knows|else|tried|any idea) $'
  ]
}
