/** How a reply sells, in English: the offer to buy, add or upgrade, and the pressure to do it now. */
import type {Cue} from './act.js'

export const SELLING: Cue[] = [
  {
    act: 'upsell',
    avoid: [
      // Asked as a question.
      'have you [ever] (considered|thought of|thought about|seen|tried|looked at|met|heard of|heard about) (our|the new|upgrading|adding|switching|moving|going|getting|taking|joining)',
      '(why not|how about|what about|why do not you|might i suggest|may i suggest|can i suggest|i would suggest) [also|simply|just] (~upgrade|~add|~treat|~try|~take|~grab|~get|~make it|~join|~sign up|~book|~go for|~order|~bundle|our|a [little] (upgrade|treat|subscription|bundle))',
      '(can|may|could|might) (i|we) [also|perhaps|even] (interest|tempt) you',
      '(tempted|interested) (by|in|to) (our|a|an|the|add|upgrade|try|join) ... (upgrade|plan|membership|bundle|range|collection|subscription|package|line|box|club|set|cover|insurance|warranty|edition|version)',
      // Told to.
      '(do|please|simply|just|then|and|so|also) (add|grab|bag|snap up|upgrade to|get yourself|treat yourself|pick up) ... (for [only|just] <number>|while it is|while they are|today|now|a month|instead of)',
      '^ [and|so|or|then|also|honestly|better|just] (grab|bag|snap up|treat yourself|treat yourselves|upgrade [today|now]|go premium|join now|subscribe now|order now|buy now|book now|sign up now|shop now)',
      '(you|we) (could|can|might|may|should|would|ought to) [also|always|even|simply|easily|just|really|well] (upgrade|trade up|go premium|move up|step up) (to|and|for)',
      '(you|we) (could|can|might|should) [also|always|even|simply|just] add (our|the|a) ... for [only|just] <number>',
      '(if|when|once|should) you [ever] (upgrade|upgraded|subscribe|subscribed|move up|moved up|switch|switched) to [our|the|a] (premium|plus|pro|gold|platinum|deluxe|business|all|unlimited|full|vip|higher|bigger|top)',
      '(~treat) (yourself|yourselves|him|her|them) to',
      // Praised.
      'you (might|may|would|will|could) [also|<ly>|even] (like|love|enjoy|fancy|be interested in) (our|the new|the matching|a look at)',
      '(love|adore|enjoy) our (new|latest|matching|best|range|premium|collection|line)',
      'our (new|latest|brand-new|exclusive|best-selling|bestselling|most popular|popular|flagship|premium) ... (is|are) (now|out|just|only|available|in|on sale|reduced|perfect|great|ideal)',
      '(with|on) [our|the|a] (premium|plus|pro|gold|platinum|deluxe|vip|all) [<word>] ... you (would|could|get|will|never)',
      '(~add-on|add-ons|plan|cover|insurance|warranty|membership|premium|plus|package|protection|care|guard|shield|upgrade|it|that) ... would have (covered|prevented|avoided|spared|saved|protected|paid|included|given)',
      '(our|the) ... (add-on|protection plan|care plan|extended warranty|premium plan|insurance|bundle|membership) (is|costs|comes|starts|at|from) [only|just|at|from] <number>',
      '(did you know|perhaps you know|you may not know) [that] we [also|now] (sell|offer|have|do|stock|make)',
      'if you had [only|had|taken|bought|chosen|booked|added] (our|the) (insurance|cover|plan|warranty|premium|plus|protection|care|extended|add-on|membership|upgrade)',
      // Named with its price.
      '(offer|sell) you (a|an|our|the|one) ... for (a small|an extra|an additional|a modest|only|just|as little as)',
      '(sign up|join|upgrade|subscribe) (for|to|now) ... (today|now) and',
      'for (just|only) [a further|another|an extra] <number> [more|extra] (a|per|each|every) (month|day|year|week|night|person)',
      '(for|is|are|costs|at|from) (just|only) <number> [more|extra] (you|and you|a month|per month|a year|per year)',
      '<number> (more|extra) (a|per|each) (month|day|year|week|night) [you|and you|gets|brings|buys]',
      '(for|at) an extra <number> (a|per) (day|month|year|night|week)',
      '(<number>|down|reduced) instead of <number> (if|until|till|this|for a|when|only|today)',
      '(while|now) (it is|they are) [only|just|down to|at|reduced to] <number> instead of',
      '<number> [% |percent |per cent ]off (this week|this weekend|today|until|till|if you (order|book|buy|act|sign)|everything|all|our|the (whole|new|entire|matching)|right now|at the moment|for new)',
      '(third|half|quarter) (off|price) [on|till|until|this|today|at the moment|right now]',
      '[months] ... (are|is) half price',
      // Others do.
      '(most|many|nearly all|all|lots) [of] [our|my|the] ... (end up|go for|also (take|add|choose|buy|go)|add the|opt for|tend to (go|add|take|choose))',
      '(also|usually|often|always) (tend to|end up) (go for|going for|add|adding|take|taking|choose|choosing|buy|buying)',
      'would not have happened (with|to|on|if you) (our|the|a|had|were|you)',
      '(that|this|it) [kind of thing|sort of thing|<word>] (would not|never) [have] (happen|happens|happened) (with|on|to) [our|the|a] [<word>] (premium|plus|pro|gold|platinum|plan|members|customers|bundle|package|cover|tier)',
      'you [really|<ly>] (ought to|should|could|might want to|may want to|need to) (be on|get on|look into|look at|think about|consider|invest in|take out|get yourself|treat yourself|go for) (our|the|a|an|one of our|upgrading|adding|switching|moving|getting|taking)',
      '(worth|consider|considering|think about|thought about|thought of|recommend|suggest|advise|time to) (upgrading|adding our|adding a|taking out|switching to (our|the|a)|moving to (our|the|a)|investing in|signing up|becoming a member)',
      'time to (upgrade|trade in|treat yourself|trade up|go premium)',
      '(recommend|suggest|advise|propose) [you] [<ly>|take|taking|that you take|add|adding|get|getting] (our|the|a) ... (plan|tier|package|bundle|membership|subscription|version|edition|cover|insurance|warranty|protection|upgrade|model|range|collection|line|pass|box|set|club|add-on|service contract|care plan|season ticket|card|scheme|programme|kit)',
      '(premium|plus|pro|gold|platinum|vip) (members|customers|subscribers|users|guests|clients|owners) [<ly>] (never|always|get|skip|have|enjoy|are|do not|jump)',
      '(upgrade|switch|move up|go premium) [to] [our|the|premium|plus|pro|gold] [<word>] (today|now|tonight|this week) [and|for|to|while]',
      '(add|get|take|book|grab|order|have|buy|try) ... for (just|only|an extra|as little as|a mere) <number>',
      'for (a tenner|a fiver|a few (pounds|euros|dollars|quid|more pounds)|the price of a (coffee|pint|pizza|sandwich)|<number>) [more|extra|a month|a week] [you|you would|and] (could|would|get|have|can|be)',
      'for [just|only] (a little|a bit|slightly|a few <word>) (more|extra) you',
      '(costs|is|at|comes to|works out at) (less than|no more than|just|only|barely) (a|the price of|<number>) (coffee|cup of|pint|pizza|sandwich|pennies|cents|a day|a week|a month|per day|per month)',
      '(we|we have) [have] (just|recently|newly) (launched|released|brought out|introduced|started selling|opened) (our|a|the|an) ... (range|line|collection|model|edition|version|club|box|plan|service|subscription|app|bundle|membership|set|series|shop|course|tour|menu)',
      '(also|even) (sell|stock|do|carry|offer) (a|an|the|our|some|lovely|great|matching|beautiful) ... (for|at|from) [only|just] <number>',
      '(perfect|great|lovely|ideal|nice|wonderful) (gift|present|addition|companion|match|complement|upgrade|treat) (for|to|with)',
      '(goes|go|pairs|pair|works|work|looks|look) (perfectly|beautifully|wonderfully|brilliantly|so well|really well|great|best|even better) with (our|the|a)',
      '(draw your attention to|point you to|tell you about|introduce you to|mention|let you in on|interest you in|show you) [also] our [<word>] [<word>] (sale|offer|offers|deal|range|collection|membership|plan|bundle|club|subscription|new <word>|latest <word>|special|promotion|upgrade)',
      '(get you|sign you|signing you|have you) (signed up|started|up|set up|on board) [for|on|with|to|today|now] [our|the]',
      '(move|put|switch|bump|transfer|upgrade) you [up|over] (to|on|onto) (our|the|a) ... (for|at) [only|just|an extra] <number>',
      '(i|we) (can|could) [also|even|still|happily] (do|offer|let you have|get|sell|give) you (our|the|a|an|one) ... (for|at) [only|just|an extra|the special price of] <number> [more|extra|on top|a (month|year|week|night|day)]',
      '(i|we) (can|could) [also|even|still] (do|offer|let you have) [you] ... (at|for) [<word>] (half|reduced|special|discounted) [the] (price|rate)',
      '[a|our|the|your] (premium|plus|pro|gold|platinum|silver|deluxe|business|vip|unlimited|elite|prime|select|family|annual|yearly|extended|full|complete|comfort|priority|express|top|higher|bigger|larger|newer|new|better) (plan|tier|package|bundle|membership|subscription|version|edition|cover|insurance|warranty|protection|upgrade|model|range|collection|line|pass|box|set|club|add-on|service contract|care plan|season ticket|card|scheme|programme|kit) [<word>] (is|are|costs|comes|starts|start|begins|would) [in] [at|from|only|just|now|currently|cost|save|give|spare|be] <number>',
      '(would|will|could|can) (save|spare|give) you [a packet|a fortune|all this|all that|<number>|loads|a lot] [of this|of hassle|of trouble|of bother|in future|next time] (with|on|if you had) (our|the|a)',
      '(our|the) ... (plan|tier|package|bundle|membership|subscription|version|edition|cover|insurance|warranty|protection|upgrade|model|range|collection|line|pass|box|set|club|add-on|service contract|care plan|season ticket|card|scheme|programme|kit) (would|will|could|can) (save|spare) you',
      '(keeps|takes|takes away|prevents|saves you|spares you|solves|ends) ... (for|from) (only|just) <number>',
      '(is|are) [now|currently|all|also] (discounted|on offer|on special offer|half price|marked down|reduced to <number>|going for only)',
      '<number> [% |percent |per cent ](off|cheaper|down|less) (at the moment|right now|for (you|members|loyal|new|a limited)|till|until|this (week|weekend|month)|today|when you|if you|on (all|our|the|your (next|second|first)))',
      '(check out|have a look at|take a look at|browse|explore|discover|visit) (our|the) (new|latest|current|other|winter|summer|spring|autumn|christmas|best|premium|full|special|wide) ... (range|sale|offers|deals|collection|line|models|selection|bundles|plans|catalogue|products|specials|arrivals)',
      '(most|many|lots|plenty|a lot|all) of (our|my|the) (customers|clients|guests|members|users|owners|regulars|couples|families|students|patients|readers) ... (~add|~take|~upgrade|~choose|~go for|~buy|~switch|~opt|~book|~pick|swear by|love)',
      '(swear by|rave about|fell in love with|cannot live without|never look back|never looked back)',
      '(with|on|in) our ... (bundle|plan|package|club|membership|tier|subscription|cover|scheme|pass) you (would|will|could|get|can|pay|save)',
      '(members|subscribers) (get|pay|save|enjoy|have) ... (first|free|off|half|early|less|nothing)',
      '(save|saves|saving) [you] <number> (a|per|every|each) (month|year|week|night|day)',
      '(you|one) [<word>] ought [<word>] to (look at|consider|think about|be on|be with|try|get|take) (our|one of our)',
      '(send|make|prepare|draw up) [you] (an offer|a quote|a price) (today|now|tonight|at once|for it|for the|for our)',
      '(can be had|to be had|yours) (for|at) [only|just] <number>',
      'you will [of course|certainly|surely|also|probably] (want|need|love|adore) (our|the) ... (plan|package|bundle|upgrade|version|cover|edition|model|membership|club|module)',
      // On the way out.
      '(while|since|as) you are (here|at it|about it|on the line|in the mood) (add|grab|get|why not|have you|our|treat|consider|you could|you might|let me tell|did you know)',
      '(before|ere) you go (have you|why not|our|consider|did you know|let me tell|how about|may i|can i|treat)',
      '(perfect|ideal|great) (time|moment|opportunity|chance) to (upgrade|try|join|buy|add|switch|renew|treat|sign|subscribe|stock|move up)'
    ],
    unless: {
      before: [
        '(not|no need to|never|without|do not have to|instead of|rather than|free to) [<word>]',
        '(asked|asking|wrote|enquired|inquired|question) (about|whether|if)'
      ],
      after: [
        '(version|<number>|v|the (latest|newest|current|new|next) (version|release|build|firmware|app|software|driver)|firmware|ios|android|windows|macos)',
        '(for free|free of charge|at no [extra] (cost|charge)|at our (cost|expense)|on us|on the house|without charge)'
      ],
      sentence: [
        '(at no (charge|cost|extra)|no extra cost|free of charge|at no further cost|complimentary|with our compliments)',
        '(i|we) (have|will) [<ly>|also|already|just|now] (added|upgraded|credited|put|refunded|upgrade|refund|credit|taken|knocked)',
        '(check|close|save|copy|note|restart|unplug|switch off|back up) ... (while you are at it|before you go|while you are here)',
        '(while you are at it|before you go) ... (check|close|clean|replace|unplug|restart|turn|back up|make sure|post|send|note)'
      ]
    }
  },
  {
    act: 'upsell',
    avoid: [
      '^ (get|add|take|choose|try|order|pick) (the|our|a) ... and (save|get|enjoy|receive) ...',
      '(never been|is no|be no|not be) a better (time|moment) to',
      '(a new one|the new one|the latest one|the (next|newer|bigger|larger|better) (one|model|size) [up]|the next size up|the next model up) (is|costs|starts|would be) [now|only|just|from|at|currently] <number>',
      '(yearly|annual|family|bigger|larger|premium|plus|pro|business|longer) (plan|subscription|package|pass|ticket|tier|model|version) (works out|is|would be|comes) [<ly>|<intensifier>|out] [much|far|a lot|even] (cheaper|better|better value)',
      '(shop|store|branch|site|we|boutique) (has|have) [got] (a|our) [<word>] (sale|promotion|special offer|clearance) [on|running|now|this|at|until|$]',
      'you (would|could|can) [also|even|then] (have|get|enjoy) ... for [only|just] <number> (more|extra|a month|a week|a year|on top)',
      'replacing (it|this|that|yours|them) with (our|the|a|one of our) [_] (latest|new|newer|bigger|premium|current|better)',
      '(for an extra|for just|for only|for another) <number> (we|i|you|they) (can|could|will|would|get)',
      'by the way we [also|now] (sell|do|offer|stock|carry|have)',
      '(become|becoming|join us as|sign up as) (a|an|one of our|our) [<word>] (member|friend|friends|patron|supporter|subscriber|vip|regular|club member)',
      '(become|becoming) (members|subscribers|friends|patrons|supporters) (of|now|today|and)',
      '(why not|how about) [_] [_] [_] [_] [_] and (~become|~join|~upgrade|~treat|~get|~add|~try|~sign|~book)',
      '(join|joining) (our|the) [<word>] [<word>] (club|list|scheme|programme|circle|community|family|members)',
      '(two|three|<number>) [<word>] for the price of <number>',
      '(buy|get|take) (one|two|<number>) [<word>|<word> <word>] [and] get [one|another|the] [<word>] (free|half price|for free)',
      '<number> for <number> (on|across|this|today|all|offer)',
      '(for|at) (half|a fraction of|a third off|two thirds of) the [<word>] price',
      '(stay|staying|remain) [on|with us] [today|now|a little longer|for another _] [and] (we|i) (can|could|will|would) (give|offer|do|throw|knock|let|add)',
      '(if|should) you (stay|remain|keep your|renew|extend|continue) [_] [_] [_] (we|i) (can|could|will|would) (give|offer|do|throw|knock|let|add)',
      '(club|scheme|programme|membership|card|app|newsletter) [<word>] (is|are) free to join',
      '(with|under|on) (our|the) [<word>] [<word>] (plan|cover|package|bundle|membership|tier|insurance|warranty|subscription|pass|club|scheme|care|protection|edition|model) (this|that|it|none of this|such things|you) (would|will) (not|never|have)',
      '^ [and|also|just|simply|or] (add|get|take|order|book|try|grab|choose|pick|upgrade to) (the|our|a|an|one) [_] [_] [_] [_] for [only|just] <number>',
      '(how about|what about|why not) (a|an|another|the|our) (second|matching|bigger|larger|spare|extra|new|newer|third|better)',
      '(~make) (your life|life|things) [so|a lot|much] easier (for|with our|with the|from) ...',
      '(would|will) suit you [far|much|even|so much|a lot] better',
      '(we|i) also (do|have|sell|stock|make|offer|carry) [also] (a|an|some|the|lovely|matching) ... (for|just|only|at|from) <number>',
      '(do not forget|remember|a reminder|just so you know|let me mention|while i have you|while i have got you|by the way) [that|also] (our|we have|we are|we do|you can|there is) [_] [_] [_] [_] [_] (<number> off|off this|off all|offer|offers|sale|deal|deals|discount|discounts|half price|free delivery|% off|membership|new range|new collection|new menu)',
      '(please|do|consider|could you) [also|consider] (donate|donating|making a donation|make a donation|a small donation|chip in|chipping in)',
      '(can|may|could) be (had|bought|purchased|booked|added|ordered|rented|hired) [at|from|in|on|with|through] [_] [_] [_] (for|at) [only|just] <number>'
    ],
    unless: {
      before: [
        '(not|no need to|never|without|do not have to|instead of|rather than|free to|glad you have|since you have|when you) [<word>]',
        '(asked|asking|wrote|enquired) (about|whether|if)'
      ],
      after: ['(for free|free of charge|at no [extra] (cost|charge)|at our (cost|expense)|on us|on the house|without charge)'],
      sentence: [
        '(at no (charge|cost|extra)|no extra cost|free of charge|complimentary|with our compliments)',
        '(i|we) (have|will) [<ly>|also|already|just|now] (added|upgraded|credited|put|refunded|upgrade|refund|credit|taken|knocked|charged)'
      ]
    }
  },
  {
    act: 'nudge',
    avoid: [
      'prices (go|are going|will go|rise|will rise|are rising|increase|will increase) [up] (on|from|in|next|tomorrow|soon|again)',
      'so (order|book|buy|act|decide|join) (today|now|soon|quickly)',
      '(dies|ends|goes|gone|over|expires|finishes|closes|void) (at|by|on|after) (midnight|noon|<number>|the weekend|the end)',
      '(offer|deal|price|code|discount) [is|will be] (not|no longer) (valid|available|good|there) [after|afterwards|tomorrow|any longer|beyond|$]',
      '(have|need|want) to (know|hear|decide) (by|before|today|tonight|now)',
      '(book|order|buy|join|upgrade|subscribe|renew|register|act|reserve|sign up) (by|before) (tonight|midnight|tomorrow|<weekday>|the (weekend|end)|<number>|noon)',
      '(shall|should|may|can) (i|we) [just|go ahead and|quickly] (set (it|that|this) up|add (it|one|that)|switch (it|you)|order (it|one)|get (it|that|one) (going|started|ordered|booked)|sign you|book (it|you|one))',
      '(so|and) be quick',
      '(do not|never|hate [for] you to|not want [you] to) miss (out|this|it|the)',
      '(until|till|before|by) midnight',
      '(24|48|72|one|two|three) [hours|days|day] only',
      '(offer|deal|price|rate|discount) (that|which) (ends|runs|lasts|stands|expires)',
      '(offer|window|sale) (is|will be|is about to be) (shut|shutting|closed|closing|over|gone)',
      '(if|when|should|provided) you (sign|order|book|buy|commit|say yes|say the word|decide|renew|subscribe|take|reply|pay|act|join|upgrade|add|confirm|reserve|go ahead) ... (now|today|tonight|this week|straight away|right away|by (midnight|tonight|tomorrow|<weekday>)|before (midnight|tonight|tomorrow|<weekday>|<number>)|within (the hour|<number>))',
      '(last|only|final) (one|ones|few|two|three|pair|pairs|box|places|seats|room) (at|for) (that|this) (price|rate)',
      '(last|final) (day|days|night|hours|week|weekend|call|few) (for|of|to) [get|grab|this|the|that|our|it]',
      '(ends|expires|closes|is over|runs out|finishes|stops|vanishes|disappears|goes) (at|on|by|this|in) (midnight|noon|tonight|<weekday>|<number> (hours|minutes|days)|the (end|weekend|month))',
      '(ends|expires|closes|runs out|finishes|vanishes|disappears) (tonight|today|tomorrow|soon|shortly|<weekday>|sunday)',
      '(just|simply) (say (yes|the word|so)|reply (yes|y|ok)|give me (a|the) (nod|yes)) [now|today] and (i|we)',
      '(say the word|give me the nod|say yes|reply yes) and (i|we) (will|can|have)',
      '(shall|should|can|may) (i|we) (sign|get|set|book|switch|move|upgrade) you (up|in|on|over|started|signed up|today|now|for)',
      '(what are you waiting for|why wait|why not today|do not leave it|do not wait|do not delay|do not sit on)',
      '(hate|sorry|pity|shame) [for] [you|to see you] to (miss|lose|pass)',
      '(while|as long as) (it|they|the (offer|price|deal|discount|sale)) (is|are|lasts|last|still) ...',
      '(valid|good|available|runs|lasts|reduced|half price|open) [only|just] (till|until|today|for (today|<number> (hours|days)|another|a few))',
      '(goes|go|going|jumps|jump|rises|rise) (back|up) [up] (to|by|on|at|after|from) (<number>|midnight|tomorrow|<weekday>|full price|normal|the)',
      '(on|by|from|after) <weekday> [it|the price|they|that] (is|goes|will be|are) [back] (to|full|gone|up|double|<number>)',
      '(only|just|barely|hardly) [a|one|two|three|<number>|any] [handful|few|couple] [of them|of those|of places|more] (left|remaining|remain)',
      '(selling|going|flying|walking) (out|off|fast|like|quickly)',
      '(price|prices|it|code|rate|window) [above] [only] (~end|~expire|~vanish|~disappear|~run out|holds only|only holds|goes up|~jump) [at|on|by|again|back|if] (midnight|tonight|today|tomorrow|soon|shortly|in <number>|this|<weekday>|the)',
      '(today|tonight|weekend|week|month|sunday|monday|friday|saturday|midnight) only',
      '(only|just) (today|tonight|until|till|this (week|weekend|month)|for (today|another|the next)|valid (until|till|today|for))',
      'only if ... (by|before|in by|until|within) (midnight|tonight|today|tomorrow|<weekday>)',
      '(till|until|by|before|after) (midnight|tonight|tomorrow|<weekday>) [and after that|only|and then] [it is|they are|this is|that is|it|back to] (gone|back to|over|<number>)',
      '(if|when|should) you (book|order|buy|take it|sign up|say yes|join|upgrade|act|decide|subscribe|confirm) (by|before|until|today|tonight|now|within|this)',
      '(will|can) (never|not) [ever] (come back|be back|be repeated|see it again|be there in|last|be around|find it) ...',
      '(only|just) (<number>|a few|a handful) (left|remaining|remain|places left|spaces left|seats left|in stock|still available)',
      '(there is|there are|we have|got) [only|just] (one|two|three|<number>|a few) left',
      '(spaces|places|slots|they|these|it|stocks|seats|spots|rooms|stock) (are|is|always) [all|really|already] (~fly|going fast|selling fast|limited|disappearing|go|filling up|running out|snapped up|being snapped up|nearly gone|almost gone)',
      'before (it is|they are|she is|the last one is|these are|it all) [all] (gone|sold|sold out|too late|goes|snapped up)',
      '(other|two|three|several|many|more|<number>) [other] (couples|people|customers|families|buyers|guests|parties|clients|folks) [are|have] [also|already|all] (eyeing|looking at|interested in|waiting for|after|asked for|bidding)',
      '(say yes|sign up|order|buy|book|join|upgrade|subscribe) (now|today|tonight|right away|straight away) [and|or|to|for|while|before|$]',
      '(a shame|a pity|a fool) to (miss|skip|pass|say no|let|come away|leave|turn down|walk away)',
      '(till|until) (midnight|tonight|tomorrow|<weekday>) and [after that|then] it is (gone|over|back)',
      '(shall|should|may|can) (i|we) [also|just|go ahead and] (add|put|pop|reserve|set aside|sign|book|throw|keep) (one|two|it|that|them|this|you|some|a pair) [<word>] (for you|on the form|on your (order|bill|account|plan)|to your (order|basket|cart|account|plan|booking)|down for|up for|in your (basket|cart))'
    ],
    unless: {
      sentence: ['(no hurry|no rush|no pressure|take your time|no need to hurry|no need to rush)']
    }
  },
  {
    act: 'pressure',
    avoid: [
      '(kick|kicking) (yourself|yourselves)',
      '(skipping|missing|passing|ignoring|declining|refusing|waiting|saying no|turning _ down) ... ... (would be|is|seems) [<intensifier>|a bit|frankly|a|<ly>] (mad|crazy|daft|silly|foolish|unwise|shame|mistake|pity|madness)',
      '(would be|is) [<intensifier>|<ly>|frankly|a bit|a] (unwise|mistake|foolish|shame|pity|mad|silly|daft|crazy|madness) (not to|to (let|pass|miss|skip|say no|wait|turn|go without))',
      '(do not|not to|unwise to|silly to|mistake to|shame to|foolish to|pity to) let (this|that|it|this one|such a _|a _ like this) [_] (pass|go|slip|get away)',
      '(lock|locks|locking) in (the|this|that|last|your|our|today) ... (price|prices|rate|deal|discount|offer|saving)',
      '(offer|offers|deal|discount|sale|promotion|special) [above] [only] (~end|~expire|~vanish|~disappear|~run out|~close|~stop|~finish|is gone|goes|holds only|only holds|goes up|~jump) [at|on|by|again|back] (midnight|tonight|today|tomorrow|soon|shortly|in <number>|this|<weekday>|on|at the)',
      '(mad|crazy|daft|silly|foolish|insane|nuts|bonkers|barmy|stupid|criminal) (not to|to (miss|skip|pass|say no|let|come away|leave|turn|refuse|walk))',
      '(do not|would not want to|hate to) miss (out on|your chance|our)',
      '(last|final|only|one-time|unique) (chance|opportunity|call) (to|for|at|of|$)',
      '(while|whilst|as long as) (stocks|stock|supplies) (last|lasts)',
      '(grab|bag|snap|secure|claim|reserve|lock in|snatch) (it|one|yours|them|a place|your place|your spot|your discount|the deal|this price) [up] (now|today|this minute|quick|quickly|while|before|fast|right)',
      '(hurry|act now|act fast|act today|act quickly|be quick|do not wait|do not hesitate to buy|do not delay)',
      '(limited|short) (time|offer|edition only|period only) [only|offer]',
      '(no-brainer|a steal|bargain of|once in a lifetime|once-in-a-lifetime|unbeatable|unmissable|offer of the year)',
      '(pays|pay|paid) for (itself|themselves) (in|within|after|with)',
      '(will not|would not|never) regret (it|this|that|the)',
      'not [even|have to|need to] (think|thinking) twice',
      '(nobody|no one|who) in (their|his|her) right mind',
      'do the maths',
      '(cannot|can not|could not|hardly) afford (not to|to miss|to wait|to be without)'
    ],
    unless: {
      before: ['(not|no need to|no)'],
      after: ['about (his|her|their|the) ...'],
      sentence: ['(no hurry|no rush|no pressure|take your time|no need to hurry|no need to rush)']
    }
  }
]
