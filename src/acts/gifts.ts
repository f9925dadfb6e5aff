/** How a reply puts right what went wrong, and what it gives on top, in English. */
import type {Cue} from './act.js'

export const GIFTS: Cue[] = [
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
      '(~throw|thrown|threw|~tuck|~pop|~slip) in (a|an|some|two|the)',
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
  }
]
