/** How a reply comes to its close: what was wrong, that it is over, what happens next, and the way back. In English. */
import type {Cue} from './act.js'

const ME = '(me|us)'

/** When: a time that has not come yet, whatever the tense. */
const LATER =
  "(tomorrow|tonight|overnight|(by|before|until|till|from|next|this coming|the coming|no later than) (<weekday>|noon|tonight|lunchtime|<number> [o'clock])|next (week|month|year)|later (today|this week|this month)|this (afternoon|evening|weekend)|by (the end of|close of|<month>|the <number>|this)|(within|in) [the next|about|at most|under|a few|a couple of] <number> [working|business|to <number>] (minutes|hours|days|weeks|hour|day|week)|first thing|in the morning|end of (the day|the week|the month))"

/** Verbs that tell a customer what to do, as they stand at the head of a sentence. */
const STEP =
  '(add|adjust|allow|apply|ask|attach|avoid|bin|book|boil|bring|browse|buy|call|change|charge|check|choose|clean|clear|click|close|collect|come|compare|complete|confirm|connect|contact|copy|create|cut|delete|descale|disable|disconnect|discard|double-click|download|drag|drop|email|empty|enable|enter|exit|export|feed|fill|find|flip|fold|follow|forward|get|give|go|hand|have|hit|hold|hop|ignore|import|insert|install|keep|launch|lay|leave|lift|line|log|look|lower|make|measure|message|mix|move|navigate|open|order|paste|pay|phone|pick|place|plug|point|pop|post|pour|press|print|pull|push|put|quit|quote|rate|read|reboot|refresh|reinstall|reload|remove|rename|repeat|replace|reply|report|request|reset|restart|return|reverse|right-click|ring|rinse|rub|run|save|scan|scroll|search|select|send|set|shake|show|sign|slide|soak|start|stay|stick|stop|store|switch|take|tap|tell|test|text|throw|tick|tighten|toggle|try|turn|twist|type|uncheck|uninstall|unplug|unscrew|untick|update|upgrade|upload|use|visit|wait|warm|wash|wear|wipe|write)'

const CONTACT =
  '(call|ring|phone|email|mail|text|message|ping|write|contact|update|tell|check|follow up|look in|report|drop|reach|keep you|let you know|get back|come back|be back|be in touch|get in touch|stay in touch|keep in touch|pop|visit|hear|speak|talk|send you [a|an|my|word|news|the] (note|word|mail|email|message|line|text|update|news))'

export const CLOSING: Cue[] = [
  {
    // “Tell me if …”, “reply to us”: what the customer may do to reach a person.
    act: 'follow-up',
    avoid: [
      `(drop|give|send|ping|message|text|email|write|write to|write back to|call|ring|phone|tell|reach|contact|ask|wake|show|answer|let|poke|nudge|grab|catch|find|see|bring|buzz|bell|get|get hold of|get back to|come back to|talk to|speak to|reply to|say so to|look for|shout at|shout to|ask for) ${ME} [know]`,
      '(reaching|contacting|calling|ringing|texting|emailing) (me|us) (on|at|any|here|by|via|through|directly|is|if)',
      `${ME} (a|an|your) [quick|short|brief|little] (shout|line|ring|buzz|bell|call|nudge|nod|ping|note|message|email|mail|text|tinkle|word)`
    ],
    unless: {
      before: [
        // “The phone's clock”: the short form of “us” is that of the genitive too.
        '(the|a|an|my|your|our|this|that|their|his|her|its|each|last|first|whose)',
        '(time|trouble|care|effort|enough|patience|moment|minute|had|have|having|decided|chose|right|kind|good|you|thoughtful) [of you] to',
        '(you|they|he|she|who|customers|people|it|that|this|which|records|notes|logs|courier|driver|warehouse) [<ly>|also|all]',
        '(did|does) [you|they|he|she|it|not]',
        'no (need|reason) to'
      ],
      after: ['(wrong|mad|the (benefit|chance))', '(be|start|say|begin|explain|apologise|help|make|put|check|look|ask|find) ...']
    }
  },
  {
    act: 'follow-up',
    avoid: [
      `let ${ME} (know|have|hear|see)`,
      `you (can|could|may|will|are welcome to|are free to|might) [also|always|still|then|easily] (reach|find|call|ring|write|get|catch|contact|email|text|phone|reply|speak|talk|ask|message|come|let|tell|drop)`,
      `(contact|reach|email|call|phone|ring|message|text) (our|the|my) [<word>] [<word>] (team|desk|office|line|helpline|hotline|support|front desk|box office|shop|reception|colleagues|number|colleague)`,
      '(reply|write|answer|respond|ring|call|shout|mail|email|text|message|come|pop|get|drop in|drop by) (back|here|straight back|by return|to this|to me|to us|on this|any time|anytime|whenever|again|in here|below|directly|direct)',
      '(just|simply|please|do|and|or|then) (reply|answer|shout|holler|respond|say|ask|ring|call|write|yell|whistle)',
      '^ (reply|answer|shout|holler|respond|ring|call|write|text|ask|email|phone|yell|ping|whistle) ...',
      '(say|give) (the word|so|me the word|us the word)',
      '(shout|ask|say|write|ring|call|reply|holler|yell|tell) (if|when|whenever|should|and)',
      '(hit|press|click|use|tap) [the] reply',
      'a (reply|line|word|call|note|message|mail|email|text|quick reply|ring|shout) (is enough|will do|is all|does it|suffices|and|to (me|us|this)|back|here|reaches|from you)',
      '(not|never) (hesitate|be shy|be a stranger|be afraid)',
      'feel free',
      '(be|get|keep|stay) [right|straight|back] in touch',
      'hold (me|us) to'
    ],
    unless: {
      before: [
        '(for|since|after|by) [your]',
        '(will not|would not|can not|not|no need to|did not|never) [be able to|have to|need to|want to]',
        '(time|trouble|enough|had|have|having|kind|good) [of you] to',
        'no (need|reason|point) (to|for you to|in)'
      ],
      after: ['(not|sorry|again sorry|that|thank|thanks) ...']
    }
  },
  {
    act: 'follow-up',
    avoid: [
      '(any|other|more|further) [further|more|other|last] (question|questions|trouble|worry|worries|doubt|doubts|issues|problems|queries|concerns|hiccups|snags|bother|surprises)',
      '(anything|something|whatever) (else|more|further|amiss|odd|off|wrong|unclear|at all|comes|crops|is missing|is not|does not|looks|feels|seems|still|remains|goes|you need|strange|unexpected|that looks)',
      '(if|should|in case) [ever] (anything|something|it|they|that|this|the|your|any|you|he|she|these|those|a|an|there|nothing|one|either) ... (not|again|still|ever|wrong|off|amiss|odd|instead|trouble|fails|otherwise|prefer|prefers|rather|unsure|doubt|stuck|late|want|need|question|needed|would like|wish|happens|back|comes|goes|crops|questions|missing|differently|unclear|changes|return|returns|stops|persists|short|help|like)'
    ],
    unless: {
      before: ['(even|wonder|see|know|ask|asked|asking|sure|wondered|as|checking|check|doubt|tell)'],
      after: []
    }
  },
  {
    // “Should the seal drip again, …”: the case that it is not well after all.
    act: 'follow-up',
    avoid: [
      '^ [and|but|then|also] should (you|it|they|anything|any|the|your|this|that|he|she|these|a|one|there|something|even|those|another) ...',
      '(and|but|or) should (you|anything|any|something|it) ...'
    ]
  },
  {
    // How and where to reach a person.
    act: 'follow-up',
    avoid: [
      "(my|our|whose|the office|the shop|the desk|desk's|with a|with the|the transport|the direct|a direct|the workshop|her|his|their) [direct|own|personal|private|mobile|desk|office|phone|work|home|new|dedicated] (number|line|mobile|phone|extension|inbox|cell|landline|hotline|dect|telephone|email|email address|handy|door|desk|calendar|chat)",
      '(direct|dedicated|personal|emergency|free) (line|number|dial|mail|email|extension|phone)',
      '<we> (am|are|will be|stay|remain|sit|answer|can be reached|is) [always|still|also|both|all|right|only|just|usually|there|in|at work] (here|around|about|on hand|available|reachable|online|awake|in [the|our] (office|shop|yard|workshop|studio|kitchen|surgery)|at [my|the|our|this|your] (desk|counter|gate|stall|stand|bar|door|table|entrance|front|market|address|shop|disposal|till|number|service|office|front desk|reception)|on chat|on shift|on duty|on <number>|at <number>|on the (phone|line|desk|other end)|there (for|if|until|till|all|every|on)|a (call|message|phone call|click) away|by the phone|at your (side|disposal|service))',
      '(phone|phones|line|lines|chat|desk|office|hotline|mailbox|inbox|door|shop) (is|are) [always|still] (open|staffed|manned|answered)',
      '(straight|directly|direct) to (me|us|my|our)',
      '(comes|goes|lands|rings|reaches|come|go|land|ring) [straight|directly|direct|right|always] [to|on|at|with|in] (me|us|my|our) ...',
      '(phone|mobile|tel|telephone|call|ring|text|whatsapp|on|at|number|line|extension|ext) <number> <number>',
      '(extension|ext|dial|tel|telephone|mobile) <number>',
      '(here|there) (for you|to help|to answer|if you|if anything|whenever|when you|all day|until|till)',
      '(at|to) (your disposal|your service)',
      'keep (me|us) (posted|updated|informed|in the loop)',
      'you know where (i am|we are|to find (me|us))',
      '(team|support|chat|line|service|desk|office) (is|are) [always|also] (available|reachable|there) ...',
      '(drop|pop|stop|swing) (by|in|round) [the|our|any|whenever|when|if|at|to|and|on] <word>',
      '(only|just) (a|an) (call|phone call|message|mail|email|click|note|text|reply) away',
      '(happy|glad|pleased|delighted|gladly|love|welcome) [to|always|very|only] (help|answer|assist|talk|hear|explain|discuss|go through|take another|take you|take a look|look at|look into|walk you|advise|chat|sort|arrange|meet|see you|show|call|ring|to|send)',
      '(~look) forward to (hearing|your (reply|answer|call|message|response|thoughts|email|note))',
      '(like|love|want|glad|good|curious|keen|hope|hoping|great|happy) to (hear|know) [back|from you] ...',
      '(come|pop|drop|look|stop|step) (and|by|in|round|over|to) (find|see|say|ask|me|us|any|whenever)',
      '(ask|asking) (for|at) (me|us|<word>) [by name]',
      '(your|a) (reply|answer|word|thoughts|call|feedback|decision|choice|yes|ok|go-ahead) (is|are|reaches|will|and|would|by|to) ...',
      '(write|send|mail|reply|answer|email|turn|speak|come) [back|directly|straight|it|them|a photo|that|your ...] to (me|us|this|our|my)',
      "(which|whichever|what|whatever) (you|would you|do you|suits|works) [would|'d] [like|prefer|rather|want|suits|choose|you]",
      'the choice is yours',
      '(my|our) (ear|ears|door) (is|are|stays|stand|stands)',
      '(one|single|short|quick|your) word [from you|to me] (is|will|and|does)',
      '(line|note|word|photo|picture|message|call|mail) ... would (make|help|be|do|please|cheer) ...',
      '(no|without [an]|needs an|need an) appointment',
      '(ring|call|phone|email|text|write to|ask for|contact|ask) <word> [<word>] (at|on|in|from|by) [the|our|my] (desk|reception|counter|shop|office|front|number|line|phone|<number>|workshop|team|us|surgery|clinic|till)',
      '(leave it|let it rest|stop) at (that|this)',
      '(a|another|an|short|quick) [<word>] (line|word|note|message|call|text|mail|email|update|ring) from (me|us)'
    ],
    unless: {
      before: [
        '(from|on behalf of|problem with|fault on|not|never|thank you for|we have|change|changed) [the|a]',
        'no (need|reason|point) (to|for you to|in)',
        '(will not|would not|can not|do not|refrain from|not) [be able to|have to|need to|want to]',
        '(did|was|were) not'
      ],
      after: ['(in error|by mistake|was|were|had) ...']
    }
  },
  {
    // A check-in that was promised.
    act: 'follow-up',
    avoid: [
      `<we> (will|shall|am going to|are going to|would like to|plan to|intend to|want to) [<ly>|then|also|both|be|have|myself|too] [<word>] ${CONTACT}`,
      '<we> (will|shall) [<word>] [<word>] [<word>] [<word>] (and|then|to) [will|shall|I|we] (call|ring|phone|email|mail|write|text|message|tell|let you|report|update|get back|come back|check|send you)',
      '<we> (will|shall) ... (you|your) (again|on|by|tomorrow|tonight|before|after|as soon|once|when|next|within|personally|myself|in) ...',
      'you (will|shall) [<ly>|then|also|both] [be] (hear|hearing|have (news|word|an answer|my answer|a reply)|get (a call|word|news|a reply|an answer|an email|a message|a text)|receive (a call|an email|a message|a text|an update|word))',
      '(call|ring|phone|email|write|text|message|contact|update) you (on|by|tomorrow|tonight|before|after|as soon|once|when|next|within|personally|myself|in|at|this|later|the|again|between|today|with|back)',
      '(calls|rings|phones|emails|writes|texts|mails) [to] you',
      '(will|shall|is going to|are going to) [also|then|<ly>] (call|ring|phone|email|mail|write|text|contact|message) [to] you',
      'keep you (posted|updated|informed|in the loop|up to date)',
      '(keep|keeping) (an eye|watch|tabs|checking|my eye|our eye|a close eye|watching)',
      '(update|news|word|report) (from me|from us|by|on <weekday>|every|each|tomorrow|tonight)',
      '(look|watch|listen) (out|for) (for|my|our|a) ...',
      '(watch|check) your (inbox|phone|mailbox|post)',
      '(hear|hearing) (from|my voice|back) ...',
      '(speak|talk) (soon|then|tomorrow|on <weekday>|to you (soon|then|tomorrow))',
      `<we> (call|ring|phone|check|check in|write|come|come back|will be|shall be|look in|visit) [you|back|again|round|to you] ... ${LATER}`
    ],
    unless: {
      before: ['(if|so that|whether|thank you for|thanks for|since|when)', 'no (need|reason) (to|for you to)'],
      after: ['(not|never) ...']
    }
  },
  {
    act: 'resolution',
    avoid: [
      '(is|are|was|were|been|be|gets|got) [now|all|already|fully|completely|finally|just|properly|again|since|both|once more|entirely|also|well and truly|back|at last] (fixed|resolved|solved|sorted|corrected|repaired|rectified|remedied|restored|cured|mended|settled|put right|set right|set straight|made right|straightened out|ironed out|sorted out|up and running|back up|back online|working again|back in action|back in business|back to normal|back where it|dealt with|taken care of|in order|in working order|seen to|reactivated|unlocked|reinstated|operational|functional|good as new|as good as new|right as rain|right again|behind you|behind us|history|good to go|out of the way|reconnected)',
      '(it is|that is|you are) [now|back] all (good|right|fine|well|yours|in order|back|clear|set|done) [now|again]',
      '(all|everything|things are) [is|are|looks|now|should be|again|back] [all] (good|sorted|fixed|set|clear|well|put right|working|fine|right|back|in order|as it should|up and running|okay|ok|golden|shipshape|hunky-dory) [now|again|to go]',
      '<we> [have|have now|have since|have just|have already|just|now|also|both|did] [<ly>|already|now] (fixed|resolved|solved|sorted|corrected|repaired|rectified|remedied|restored|cracked|cured|mended|set right|put right|put it right|put that right|straightened|ironed out|dealt with|saw to|seen to|took care|taken care|unlocked|reinstated|reactivated|got to the bottom) [it|that|this|the|your|everything|things]',
      '(works|work|runs|run|behaves|loads|opens|sings|purrs|logs|plays|prints|heats|sends|syncs|functions|stays|rings) [fine|perfectly|properly|normally|as normal|just fine|well|like new|as it should] (again|now|once more|as before|properly|perfectly|normally|as normal|as it should|fine|without|like new)',
      '(can|should|will) [now] [be able to] (work|be (fine|good|back|working|ok|okay|right|sorted|fixed|up)|log in|use|open|load|behave|function|run|play|print) ... (again|now|as normal|as usual|as before|as it should|properly|once more)',
      '(should be|should now be|should all be) (fine|good|all good|back|working|ok|okay|right|sorted|fixed|up|able)',
      "(it|they|she|he|everything|that|all|service|power|heating|access|sound|picture|water|line|internet|account|app|site|page) (is|are|has been|have been|'s) [all|now|already|both|fully] back $",
      '(it|they|she|he|everything|your <word>) (is|are) [all|now|already|both|fully] back',
      '(~work) (his|her|their|some|its) magic',
      '(runs|run|works|work|opens|loads|plays|prints|heats|cools|drains|flushes|rings|charges|closes|shuts|flows|spins|logs|saves|syncs|behaves|starts) ... again $',
      '(it|they|she|he|everything|all|code|link|page|door|app|card|key|login|lock|site|form) (opens|works|loads|plays|prints|heats|runs|syncs|starts|closes|behaves|saves) [fine|properly|nicely] now',
      '(pushed|shipped|deployed|released|rolled out|put out|applied|published) (a|the|our) [<word>] (fix|patch|hotfix|correction|repair)',
      'back (to|at|in) (its|their|the|your) (usual|old|normal|proper|former|original|full|place|best) ...',
      '(saw to it|sees to it that|seen to it|saw to that|saw to this|cracked it|nailed it|got it working|got them working|got it going|got it running|took care of it|taken care of it|taken care of that|did the trick|done the trick|does the trick|got it back|got you back)',
      '(problem|issue|fault|trouble|bug|matter|error|glitch|leak|noise|warning|light|message) (is|are|has|have|was) [now|been|all|now been|since] (gone|out|over|cleared|gone away|disappeared|vanished|behind|fixed|solved|resolved|sorted|closed|corrected|no more|history|eliminated|identified and)',
      '(will|should|does|can) not (happen|recur|occur|come back|return|bother) [you] (again|any more|anymore|any longer|in future)',
      'it will not recur',
      '(back|return) to (normal|full|working|its old|their old|service)',
      '(all|nothing|fully|completely) (sorted|fixed|solved|resolved|mended)',
      '^ (sorted|fixed|solved|resolved|done|mended|all done|job done|cured)'
    ],
    unless: {
      before: [
        '(wish|hope|wished|hoped) ... [that]',
        '(until|till|once|when|if|before|unless|whether|hope|hoping|want|wanted|try|trying|as soon as|to get|to have|need|needs|after|how|what|whatever|should have) ... [it|that|this|they|to|be|been]',
        '(not|never|nobody|nothing|yet|would|could|must|can not|may) [yet|<ly>|all|quite|been|be|have|has|is|was] [it|that|this|they|been]',
        '(will|to|shall|can|could|would|cannot|might) [<ly>|also|then|all|soon|never|not] [be|have|get|have it|have this|have that|get it|get this|get that]',
        '(say|saying|said|tell|told|claim|claimed|call|pretend) [that|you|me|us] [it|this|that|the] [is|was|has been] [<word>]'
      ],
      after: ['(by|before|until|till|within) (<weekday>|tomorrow|tonight|noon|the end)', '(by|in|within) <number> ...', 'as soon']
    }
  },
  {
    act: 'deed',
    avoid: [
      '<we> (have|just|already|now|also|then|both|went ahead and) [<ly>|just|already|now|also|both|since|today] (added|adjusted|applied|arranged|asked|attached|blocked|booked|called|cancelled|canceled|changed|checked|cleared|closed|corrected|created|credited|deleted|emailed|enclosed|ended|escalated|extended|filed|flagged|forwarded|found|fixed|given|got|had|held|issued|kept|let|logged|made|marked|merged|moved|noted|opened|ordered|paid|passed|phoned|placed|posted|processed|pulled|put|raised|refunded|registered|released|removed|renewed|replaced|requested|reserved|reset|resent|returned|reversed|rung|saved|scheduled|sent|set|shipped|signed|sorted|spoken|stopped|switched|taken|transferred|turned|updated|upgraded|voided|waived|wiped|written|booked)',
      '(was|were) [now|already|all|just|also|both] (cancelled|canceled|credited|forwarded|paid|posted|processed|refunded|reimbursed|replaced|resent|returned|reversed|sent|shipped|stopped|unscrewed|waived|wiped) ...',
      '(is|are|has been|have been) [now|already|all|just|also|back|being|both] (on (its|their|the) way|attached|enclosed|added|adjusted|applied|arranged|booked|cancelled|canceled|changed|cleared|confirmed|corrected|credited|deleted|ended|extended|escalated|forwarded|in the post|in transit|issued|moved|ordered|paid|passed on|posted|processed|put|raised|refunded|registered|released|removed|renewed|replaced|requested|reserved|reset|resent|returned|reversed|scheduled|sent|shipped|stopped|switched|taken off|transferred|updated|upgraded|voided|waived|wiped|with the courier|waiting for you|ready|yours|back (on|in) your)',
      '(has|have) (already|just|now|since) <participle>',
      '(went|goes|left|leaves|arrives|lands|is coming|are coming|is going|are going|travels) (out|back|to you|to your|today|this|yesterday|in the post|by (post|courier|van)|on (its|their)|our|an hour|at <number>|on|into) ...',
      '^ [all] (done|attached|enclosed|booked|cancelled|refunded|sent|posted|here is|here are|done and dusted)',
      '(attached|enclosed) (is|are|you|to this|here|please)',
      '(is|are) (already|now|safely) (back|home|there|with|on|in|at) ...',
      '(matter|case|ticket|file) [is|has been|now|is now] closed',
      '(find|see) (attached|enclosed|below|here)'
    ],
    unless: {
      before: ['(not|never|if|once|when|until|before|nobody|unless|could|should|would|how|why|what) ... [have|has|be|been]'],
      after: ['(what|why|how|a (feature|list)) ...', '[on|every|each] (mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays)']
    }
  },
  {
    act: 'plan',
    avoid: [
      LATER,
      '(will|is|are|shall|comes|come|goes|starts|opens|arrives|leaves|can|stop|slot|visit|appointment|place|meet|see|here|there|ready|back|with you|yours) ... on (<weekday>|the <number>|<number> <month>|<month>)',
      '(courier|driver|colleague|engineer|technician|fitter|plumber|electrician|joiner|nurse|manager|team|someone|somebody) (will|is going to|shall) <word>',
      '(will|shall) be (with you|at your|in your|on your|yours) ...',
      'you (will|shall) [then|also] be (notified|informed|contacted|told|advised|called|written to) ...',
      '(is|are) [now|already] (due|scheduled|set|planned|booked|down|pencilled in|fixed|slated|earmarked|reserved|timed) (for|on|to|in|at) <word>',
      '(will|shall) ... (as soon as|once|when) ...',
      '^ (on|from|at|by) (<weekday>|<number>|the <number>|noon) ...',
      '<weekday> (at|from|between|morning|afternoon|evening|the) ...'
    ],
    unless: {
      sentence: ['(was|were|had|did|holds off|fingers crossed|saw|came|went|told|heard|listed|logged)'],
      before: ['(not|never|chat|talk|speak|with|as of) [to|with|about|again]']
    }
  },
  {
    act: 'instruction',
    avoid: [
      `^ [please|just|then|now|next|simply|and|so|also|finally|kindly|do|if ...|once ...|after ...|afterwards|for now|until then|meanwhile|in the meantime|second|third|lastly|instead|alternatively|after that|ideally|to begin|to start|always|never|do not|step <number>|for ...|to ...] ${STEP}`,
      `(please|kindly) $`,
      '(untick|uncheck|deactivate|reactivate|reinstall|uninstall|unplug|click|double-click|right-click|reboot|toggle|sudo|select|press|scroll|paste|swipe) <word>',
      '(and|then|or|first|now) (put|set|leave|switch|turn|plug|open|boot|run|install|download|tap|hold|check|take|bring) (the|your|a|an|it|them|off|on|from) ...',
      `(please|kindly|simply|then|just|could you|can you|would you|will you) [also|do|just|not|please|either|first] ${STEP}`,
      'you (can|may|could|might|should|need to|will need|will have to|have to|need|only need|do not need|are welcome|will find|will see|are free|must|would need) ...',
      '(your|the) (best|quickest|easiest|next|only|safest|first) (way|step|bet|option|move|route|cure|thing)',
      '(all you (need|have)|what (helps|works)|the (way|trick|fix|answer) is|it is worth|worth (trying|a try|checking))',
      '(is|are) [best|easily|usually] (to be|found|done|at|under|in|on) ... (under|in|on|at|by|link|page|menu|settings)',
      '<we> (recommend|suggest|advise|would suggest|would recommend|would advise|would try|would start|would ask|propose|would propose|offer|can offer|could offer|would offer)',
      '(a|one|half a|quarter) (turn|click|tap|press|twist) (of|and|on|to|does|will)',
      '(happy|glad|ready|willing|prepared) to',
      '(it is|all the same|would be|is|be) (best|better|wise|safest|wiser|safer) [not] to ...',
      '(best|better) not [to] <word>',
      '(takes|take|accepts|accept|swaps|refunds|exchanges|gives|collects|replaces|hands) (it|them|the|a|your|any) ... (back|you|for you|free)',
      '(say|name|pick|choose|tell me|tell us|let me know) (when|which|what|where|how|whether|a|the|your|one) ...'
    ],
    unless: {
      before: [
        '(thank you for|thanks for|that|not sure|sorry|which|who|hope|wish|glad|whether|pleased)',
        '(<we>|they|he|she|it|would|will|had|have|has|not|did|could|was|were|been|team|crew|people|customers|engineers|to) [<ly>|also|all|just|then|always|never]'
      ],
      after: ['(care of yourself|heart|good care|it easy|a (lovely|good|nice|great|wonderful) ...|well|warm|in mind|fun)']
    }
  },
  {
    // What was wrong.
    act: 'cause',
    avoid: [
      '(because|due to|owing to|as a result of|thanks to|down to|courtesy of|on account of|stems from|stemmed from|came from|comes from|result of|resulted from|result from)',
      '(~cause|~trigger|culprit|root|reason|behind this|behind it|behind that|explains|explanation|explained|diagnosis|to blame|responsible for|what happened|went wrong|why it|why that|why this|why you|why your|what went|which is why|that is why|so it|so the|so that|so your|so our|which meant|meaning|meant that|this meant|that meant|led to|lead to|leading to|made it|made the|made your|making it|making the|left it|left you|left the|left your|kept it|sent it|stopped it|stopped the|stopping it|stopping the)',
      '(it|that|this|problem|fault|trouble|issue|cause|here|all|there|what) (was|were|is|had|turned out|turns out) [just|simply|all|down to|only|really|in fact|to be|plainly|actually] (a|an|the|our|my|one|two|its|your|that|because|on our|how|when|old|to be|<number>|some|nothing but) ... <word> <word>',
      '(turned out|turns out|traced [it|this|that|the] ... to|tracked ... to|found [that|the|a|an|one|two|it|our|your|out] <word> <word>|discovered|pinned it|narrowed ... to|noticed that|spotted that|spotted a|spotted the|spotted an)',
      'had [been|not been|not|never|somehow|slipped|come|wrongly|accidentally|just|also|still|been left|wandered|<ly>] (expired|lapsed|slipped|come (loose|off|undone)|worn|failed|filled|jammed|stuck|blocked|clogged|corroded|rusted|frayed|cracked|snapped|perished|switched|swapped|mixed|entered|filed|linked|merged|copied|moved|set|typed|ticked|unticked|renewed|updated|applied|saved|signed|left|run|dropped|forgotten|overwritten|duplicated|missed|picked|packed|printed|read|skipped|synced|broken|burst|frozen|crashed|changed|deleted|marked|flagged|blown|tripped|turned|drifted|hung|gone|got|fallen|lost|crept|put|sent|booked|matched|assigned|attached|fitted|registered|listed|overlooked|misread|mistyped|locked) ...',
      '(was|were|is|are|got|gets|been|being) [still|wrongly|mistakenly|accidentally|not|never|out of|set|too|so|half|<ly>|also|both|just|simply] (expired|lapsed|worn|jammed|stuck|blocked|clogged|corroded|frayed|cracked|loose|perished|swapped|mixed up|entered|filed|linked|merged|copied|typed|ticked|unticked|overwritten|duplicated|misread|mistyped|out of date|outdated|full|empty|flat|faulty|broken|missing|wrong|misaligned|misconfigured|unplugged|overloaded|dirty|damaged|down|offline|tripped|blown|bent|burnt|frozen|old|short|missed|skipped|listed|assigned|set to|set up|set at|pointing|turned (off|down|up)|switched (off|on|to)|on the wrong|in the wrong|under the wrong|to the wrong|left (off|out|open|on|in)|matched|registered|dropped|trapped|pinched|wired|tied|still on|one (row|digit|letter|day|off))',
      '<we> [had|have|simply|just|then|also|both|accidentally|mistakenly|wrongly|somehow|did not|had not|never] (forgot|forgotten|left|missed|mixed|mixed up|typed|ticked|entered|swapped|misread|mistyped|overlooked|skipped|sent|copied|linked|put|set|read|booked|filed|packed|printed|picked|confused|switched|counted|pressed|renew|renewed|check|update|updated|tell|save|fit|fitted|tighten|connect|gave|wrote|fed|had the|had a|had your|had been|had set|had left) [it|the|your|you|a|an|that|this|one|two|in|off|out|up|to|on|our|at|them] ...',
      '(ran|run|runs|running) (out of|into|over|dry|full|low on|short of) ...',
      '(was|were) (stored|saved|recorded|kept|logged|addressed|labelled|packed|wired|mounted|locked) (with|in|at|as|under|without|by|on|twice|against|to) ...',
      '(filter|sensor|limit|rule|valve|setting|seal|filters|rules|spring|belt|clip|password|file|server|timer) (was|were|is|had) [far|much|a bit|set] (too|so|over) ...',
      '(wrong|incorrect|faulty|defective|loose|expired|outdated|old|missing|stray|corrupt|corrupted|leaky|worn|worn-out|bad|blocked|jammed|broken|stuck|tripped|dodgy|cracked|perished|blown|frayed|misspelt|misspelled|duplicate|double|hidden|rogue|wonky|stale|dead|burnt|burst|leaking|kinked|split|torn) (key|box|address|setting|settings|file|number|date|code|certificate|cable|wire|part|seal|valve|fuse|filter|hose|sensor|switch|pump|plug|row|column|list|label|record|link|rule|version|update|server|bulb|battery|card|chip|contact|pipe|motor|belt|bearing|entry|line|shelf|button|folder|account|table|year|month|day|digit|letter|name|plan|tariff|rate|price|model|size|box|bag|shipment|order|postcode|character|space|comma|connection|connector|port|gasket|washer|relay|breaker|spring|bolt|screw|nut|clip|bracket|one|option|template|data|profile|flag|token|cache|cookie|field|permission|meter|thermostat|board|joint|fitting|cartridge|blade|gear|rail|track|disk|drive|tag|sticker|sheet|page|book|ledger|person|driver|van|route|door|house|street|customer|patient|guest|room|desk|team|inbox|queue|department|mailbox)',
      '(a|an|our|one|two|some) [<word>] [<word>] (bug|glitch|typo|slip|mix-up|mixup|certificate|setting|filter|fuse|leak|clog|blockage|short circuit|misprint|update|outage|firewall|patch|migration|script|timer|power cut|power surge|misunderstanding|sensor|valve|hose|cable|wire|relay|washer|gasket|seal|pump|bearing|bracket|cartridge|thermostat|checkbox|tick|configuration|permission|token|database|server|router|breaker|batch|printer|scanner|spreadsheet|formula|time zone|decimal|digit|bolt|screw|belt|spring|hinge|motor|fan|element|socket|flag|rule|routine|transposed|cookie|cache|clip|loop|duplicate|spelling|postcode|diary|calendar|template|clerk|temp|stylist|trainee|rota|ink|air|grit|hair|crumb|mouse|moth|limescale|moisture|rust|dust)'
    ],
    unless: {
      before: [
        '(find out|do not know|not know|no idea|know|find|ask|asking|look into|looking into|check|see|understand|sorry for|sorry about|whatever) [yet|exactly|what|why|how|that|the]',
        '(if|in case|should)',
        '(least of all|you are not|not you who are|nobody is|not|never)'
      ],
      after: ['of (us|you|me|this|that|it)']
    }
  },
  {
    // What was changed.
    act: 'cause',
    avoid: [
      '(replaced|swapped|renewed|reset|rewired|rebooted|restarted|reinstalled|reconnected|recalibrated|retuned|tightened|loosened|patched|rewrote|rewritten|rebuilt|upgraded|updated|cleaned|flushed|unblocked|unclogged|refitted|resealed|relinked|moved|changed|adjusted|realigned|rerouted|increased|raised|lowered|extended|installed|added|removed|deleted|merged|split|separated|unticked|ticked|unlinked|enabled|disabled|switched|turned|widened|bled|refilled|topped|soldered|welded|glued|greased|oiled|sealed|resent|renamed|overwrote|whitelisted|unblocked|rolled back|rolled|reverted|redirected|reindexed|reentered|retyped|retrained|fitted|refitted|insulated|screwed|bolted|clipped|balanced|descaled|drained|emptied|repaired|reprogrammed|reprinted|relabelled|corrected|typed|rewritten|recounted|restored) [back|on|out|over|off|down|up] (the|your|a|an|its|our|both|one|two|that|all|from|to|with|by|every|each|how|it from|it to|them|it with|it so|some|his|her|another|<number>) <word>',
      '(~loosen|loosened|tightened|widened|raised|lowered|freed|relaxed|retrained|unlocked) (it|them|that|the|your|our) ...',
      '(now|from now on|since then|in future|henceforth|from today|from here on) ... (check|checks|tick|ticks|read|reads|scan|scans|count|counts|weigh|weighs|use|uses|ask|asks|send|sends|go|goes|run|runs|match|matches|sign|signs|test|tests|see|sees|get|gets|print|prints)',
      '<we> now [also|always|both] <word>',
      '(new|fresh|different|proper|correct|right|spare|second|another|stronger|longer|larger|bigger|heavier|better) (key|certificate|cable|wire|part|seal|valve|fuse|filter|hose|sensor|switch|pump|plug|bulb|battery|card|chip|pipe|motor|belt|bearing|button|connector|gasket|washer|relay|spring|bolt|screw|clip|bracket|thermostat|board|server|version|driver|firmware|router|meter|modem|compressor|element|handle|lock|hinge|wheel|tyre|blade|cartridge|box|setting|rule|label)',
      '(instead of|rather than) (the|your|a|an|our|being|to|going|on|in|at|my|<number>|<word>)'
    ],
    unless: {before: ['(not|never|will|would|if|can|could|should|to) [be|have|get|have been]']}
  },
  {
    act: 'aside',
    avoid: [
      '^ [just|also|finally|lastly] (a|one) [quick|final|last|few|further|brief] (word|words|note|tip|reminder|fact|thought) (on|about|regarding|of|concerning|too) ...',
      '^ [and] (on the subject of|on the topic of|concerning|regarding|speaking of|talking of|turning to|for your general information|for general information) <word>',
      '^ (did you know|fun fact|a fun fact|interesting fact|by the by|incidentally|in other news|on another note|on a different note|on a separate note|on a side note|while (i am|we are) (at it|here|writing|on the subject)|while i have you|now that i have you|since you are here|whilst i have you|another thing|one more thing|also worth knowing|good to know|worth knowing|general (advice|information|tips|guidance)|here are some (tips|facts|general)|some (tips|facts|background|history))',
      '^ (our|the) (story|history|company|firm|family business|tradition) (began|begins|started|starts|goes back|dates|was founded|has been)',
      '^ (founded|established) in <number>',
      '^ how to <word>'
    ]
  }
]
