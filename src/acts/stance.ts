/** Where a reply stands towards the customer: it gives excuses, disagrees, lays blame, or weighs them against others. English. */
import type {Cue} from './act.js'

/** Who works for us. */
const CREW =
  '(we|i|team|teams|staff|department|crew|office|desk|lines|phones|switchboard|engineers|engineering|agents|colleagues|workshop|kitchen|kitchens|warehouse|depot|drivers|couriers|support|everyone|everybody|lads|girls|guys|lot|all|fitters|technicians|nurses|doctors|teachers|volunteers|clinic|surgery|studio|branch|shop|admins|developers|accounts|billing)'

/** Anyone on whom a fault can be put, besides the customer. */
const THIRD =
  '(courier|couriers|carrier|carriers|driver|drivers|postman|post office|postal service|royal mail|mail|shipper|haulier|forwarder|supplier|suppliers|manufacturer|factory|maker|makers|vendor|publisher|agency|contractor|subcontractor|installer|partner|partners|provider|bank|processor|platform|marketplace|network|operator|airport|airline|handlers|garage|depot|warehouse|packers|kitchen|printer|printers|lab|laboratory|wholesaler|importer|grower|farm|landlord|council|developer|developers|trainee|temp|apprentice|intern|junior|student|lad|girl|guy|boy|starter|newcomer|hire|colleague|colleagues|predecessor|department|shop|branch|shift|crew|receptionist|reception|cashier|technician|engineer|fitter|plumber|electrician|architect|cleaner|cleaners|waiter|waitress|chef|accounts|billing|sales|marketing|head office|logistics|customs|franchisee|seller|reseller|organiser|promoter|caterer|venue|host|office|team)'

/** Slips that end with the customer out of pocket: what a culprit did. */
const FAILED =
  '(messed|screwed|mucked|botched|bungled|fluffed|blundered|mislaid|misread|mixed up|mislabelled|forgot|slipped up|let us down|let everyone down|got it wrong|dropped the ball|did not (do|read|check|tell|bother|ring|scan|follow|pass|listen|pay|look|inform|keep|turn|show)|never (told|checked|bothered|passed|rang|informed|scanned|showed|turned)|failed to (tell|scan|pass|follow|check|inform|deliver|read|do|notify))'

/** Hands whose absence or want is given as a reason. */
const WORKERS =
  '(colleague|colleagues|staff|driver|drivers|rider|riders|fitter|fitters|engineer|engineers|technician|technicians|mechanic|mechanics|electrician|electricians|plumber|plumbers|joiner|joiners|carpenter|carpenters|cook|cooks|chef|chefs|baker|bakers|waiter|waiters|nurse|nurses|carer|carers|doctor|doctors|dentist|vet|vets|teacher|teachers|instructor|instructors|coach|coaches|guide|guides|packer|packers|picker|pickers|cleaner|cleaners|gardener|gardeners|installer|installers|operator|operators|agent|agents|assistant|assistants|volunteer|volunteers|developer|developers|designer|designers|clerk|clerks|specialist|specialists|expert|experts|manager|bookkeeper|receptionist|receptionists|receptionist|seamstress|tailor|photographer|hairdresser|stylist|stylists|barista|baristas|therapist|tutor|tutors|pilot|pilots|crew|crews|team|people|men|women|person|lady|gentleman|partner|boss|supervisor)'

/** Those around the customer on whom a fault can be put. */
const AROUND =
  '(wife|husband|partner|son|daughter|child|children|kid|kids|family|flatmate|flatmates|housemate|roommate|neighbour|neighbours|landlord|landlady|tenant|tenants|guest|guests|visitor|visitors|friend|friends|cat|dog|pet|pets|cleaner|caretaker|builder|builders|plumber|electrician|installer|employee|employees|colleague|colleagues|staff|secretary|assistant|bookkeeper|accountant|passenger|passengers|grandchildren|mother|father|parents|brother|sister|boss)'

/** How a member of staff describes a customer who was in the wrong. */
const ROWDY =
  '(rude|loud|noisy|abusive|aggressive|drunk|tipsy|unpleasant|impolite|hostile|offensive|agitated|difficult|uncooperative|unreasonable|impatient|insistent|inattentive|distracted|careless|late|absent|unavailable|shouting|swearing|in (a hurry|a rush|the wrong)|not (there|at home|in|listening|ready|paying|interested|polite|cooperative))'

/** Whom a large number of makes the one who wrote small. */
const OTHERS =
  '(customers|clients|guests|members|users|patients|passengers|buyers|players|subscribers|tenants|parents|families|households|riders|drivers|students|pupils|readers|visitors|owners|donors|couples|people|persons|children|orders|parcels|packages|bookings|jobs|tickets|calls|emails|mails|messages|letters|requests|claims|enquiries|inquiries|applications|cases|repairs|reservations|returns|complaints|accounts|shops|firms|companies|weddings)'

const MANY = '(hundreds|thousands|dozens|scores|tens|millions|loads|tons|heaps|masses|countless)'

/** Peoples' words for having too much to do that mean nothing else. */
const STRETCHED =
  '(swamped|snowed under|inundated|deluged|short-staffed|short staffed|understaffed|under-staffed|short-handed|overstretched|overworked|rushed off (our|their|my) feet|run off (our|their|my) feet|run ragged|flat out|firefighting|up to (our|my|their) (ears|eyes|eyeballs|necks|neck)|stretched (thin|to the limit|very)|at full stretch|drowning in|buried (in|under)|overwhelmed (with|by|at|right|this)|chock-a-block|at capacity|rammed|slammed|spread [very|too] thin)'

export const STANCE: Cue[] = [
  {
    act: 'load',
    avoid: [
      `${CREW} <be> [<intensifier>|all|still|just|currently|simply|also|both|<ly>|a bit|a little] busy`,
      `${CREW} (has|have|had) been [<intensifier>|all|just|simply|<ly>|a bit] busy`,
      '(busier|fuller) than (usual|normal|ever|expected|we)',
      '(extremely|exceptionally|unusually|incredibly|very|particularly|ridiculously|insanely) busy (time|period|week|weeks|month|season|day|days|spell|few)'
    ],
    unless: {
      before: [
        '(know|see|understand|that|while|if|when|because) (you|your ...)',
        '(you|your|yours|the (road|street|line|beach|pool|gym)) [and _]',
        '(not|less|never)'
      ],
      after: [
        '(from|between|until|till|after|before|on|fixing|getting|making|building|working on|packing|putting|preparing|sorting)',
        'at (<number>|weekends|lunch|lunchtime|noon|the weekend)',
        'with (your|you)'
      ],
      sentence: ['no excuse', 'not [_] (an|your) (excuse|problem|reason)']
    }
  },
  {
    act: 'load',
    avoid: [
      `<be> [<intensifier>|all|still|just|currently|simply|<ly>|a bit|a little|a tad|somewhat|pretty|more than] ${STRETCHED}`,
      `(been|get|getting|got|working|work|going) [<intensifier>|all|just|simply|<ly>|a bit|a little|somewhat|pretty] ${STRETCHED}`,
      '(phone|phones|telephone|inbox|mailbox) ... (stand still|stop ringing|stops ringing|ringing off|overflowing|exploded|melting|red hot|bursting)',
      `(short of|short on|lack of|shortage of|not enough|too few|not have enough) [<word>] ${WORKERS}`,
      '(short of|short on|lack of|shortage of|not enough|too few|not have enough) [<word>] (personnel|manpower|capacity|bodies|hands|cover)',
      '(staff|staffing|personnel|driver|capacity|labour) (shortage|shortages|issues|problems|constraints|levels|bottleneck|absences|sickness|changes|turnover)',
      '(<number>|couple of|few|half) [of] [our|the] (people|person|men|hands|staff|drivers|colleagues|nurses|team|heads|of us|crew|man) (short|down|off|missing|away|ill|sick)',
      '(down to|only|just|merely) [us|the] (<number>|skeleton) (people|persons|person|of us|staff|hands|crew|pairs of hands|colleagues|employees)',
      '<we> (am|are) [only|just|but] (a|an) [<intensifier>] (small|tiny|little|one-man|one-woman|one-person|two-person|two-man) (desk|team|office|firm|company|shop|outfit|crew|operation|business|show|charity)',
      '<we> (am|are) [only|just|but] <number> (people|persons|of us|volunteers|women|men) (for|in|here|and|$)',
      '(half|most|part|several|many|two|three|some) [of] [the|our|my] (team|office|staff|crew|colleagues|department|drivers) (is|are|was|were|has|have|away|off|ill|on) [been] [off|away|out|down|on|ill|sick]',
      '(skeleton (staff|crew)|single-handed|single-handedly|on my own here|the only one here)',
      '(we|i) (only have|have only|only got|have got only|have just|only had) (<number>|a) (pair|people|hands|staff|drivers|vans|van|of us)'
    ],
    unless: {
      before: ['(if|when|you|your|whether|you are|you were|you must be|you have been) [both|all|so]', '(not|no longer|never)'],
      after: ['(fixing|on your|with your|getting your)', '(from|between) <number>'],
      sentence: [
        'no excuse',
        'not [_] (an|your) (excuse|problem|reason)',
        '(so|which is why) <we> (have|had) [now|<ly>] (hired|taken on|added|brought)'
      ]
    }
  },
  {
    act: 'load',
    avoid: [
      '(high|higher|large|huge|unprecedented|unusual|exceptional|exceptionally high|record|increased|heavy|enormous|overwhelming|unexpected|unforeseen|extraordinary|sheer|strong|massive|immense|current|such|great|rising|soaring) [<word>] (volume|volumes|demand|workload|workloads|backlog|interest|uptake)',
      '(volume|volumes|amount|number|flood|wave|mountain|deluge|surge|rush|influx|backlog|avalanche|tide|heap|pile|sea|spike|stack) (of|in) [<word>|the|our] (orders|calls|messages|emails|mails|requests|enquiries|inquiries|tickets|claims|applications|parcels|customers|bookings|returns|complaints|letters|demand|work|traffic|contacts|queries|donations|reports|false alarms|repairs|interest|sign-ups)',
      '(backlog|backlogs)',
      '(huge|large|great|enormous|massive|ridiculous) number of',
      '(a lot|lots|tons|plenty|so much|too much) [of] (extra work|on (our|my|their|his|her) (plate|plates|hands|desk)|going on (here|at the moment|right now|at the time|then|in the background|$))',
      '<we> (get|receive|have|had|got|am getting|are getting|are receiving|have had|have received) (a lot of|lots of|a great many|so many|too many|very many|hundreds of|thousands of|dozens of|tons of|loads of|a huge amount of|a great deal of|so much|too much) [_] (mail|mails|emails|messages|calls|orders|customers|requests|letters|tickets|enquiries|inquiries|work|these|them|forms|parcels|applications|bookings|complaints|returns|reports|such _)',
      `${CREW} (has|have|had) been [all|completely|<ly>] (flooded|bombarded|stretched|overrun) ...`,
      '(bench|desk|shelves|shelf|orders|work|post|letters|inbox) (is|are) [<ly>|all] (piled|piling|stacked|overflowing|bursting|full to)',
      '(have|has|had) taken [a little|a bit|much|far] longer than (we|i|usual|normal|it should)',
      '<number> [_] (sessions|chats|conversations|cases|calls|jobs|tickets) at (the same time|once|a time)',
      '(all hands on deck|called in sick|calling in sick|have our hands full|had our hands full|has his hands full|has her hands full|have their hands full|plate is full|plates are full|running on fumes|too much for us)',
      '(<be>|all) [all] (down|off|out) with [the] (flu|covid|a cold|norovirus|a bug|colds)',
      `${CREW} <be> [all|currently|<ly>] (tied up|caught up) (with|in|at) ...`,
      '<we> (am|are|were|have been) [<ly>|a bit|still|a little|quite|far] (behind|running behind|running late|catching up|playing catch-up|struggling) (with|to|on|at|because|since|$)',
      '(our|my) (team|office|shop|company|workshop|crew|kitchen) (is|was) [<intensifier>|only|just|a bit] (small|tiny|little) (and|so|$)',
      '(queue|queues|waiting list|waiting lists|waiting times|wait times) (is|are|have been|has been|were) [<intensifier>|currently|still] (long|longer|full)',
      '(restaurant|shop|kitchen|venue|bar|clinic|practice|waiting room|diary|office|café|place) (was|is|were) [<intensifier>|absolutely|completely] (packed|heaving|bursting|rammed|full to)',
      '(everything|things|replies|answers|orders|deliveries|parcels|responses|all) (is|are) [currently|now|all] (taking|slower|delayed) ...',
      '(takes|take|taking) [a little|a bit|somewhat|slightly|rather|much|far|even] longer (than (usual|normal|we)|at the moment|right now|these days)',
      '(everything|things) (takes|take) [a little|a bit|somewhat] longer',
      '^ with (christmas|easter|the (holidays|sale|season|summer|move|launch|strike|snow)|black friday|so (many|much)|everything) ... ... ...',
      '(success|popularity) of (our|the|this)',
      '(we are|we were|we have been|been) (a victim|victims) of (our|my) own success'
    ],
    unless: {
      before: ['(your|you have|you had|deal with|at) [a|the|such]', '(not|no|cleared|clearing|caught up on|without) [the|a|our]'],
      after: ['(only|button|knob|control|slider|setting|is cleared|has been cleared|discount|is gone)'],
      sentence: ['no excuse', '(loud|speaker|speakers|amp|litres|storage)']
    }
  },
  {
    act: 'load',
    avoid: [
      '(peak|busy|busiest|high|crazy|mad|silly) (season|period|month|week|weekend)',
      '(holiday|wedding|christmas|harvest|tax|exam|moving|ski|wasp|tyre|festival) season',
      '(our|the) [<word>] (busiest|most hectic|craziest|maddest) (time|season|month|week|day|period|weeks|days|months|of)',
      '(mad|hectic|crazy|manic|chaotic|insane|frantic|bonkers|mental|wild|stressful) (day|week|month|time|season|period|weeks|days|months|morning|weekend|autumn|summer|spring|winter|year)',
      '(it|things|everything|autumn|summer|spring|winter|january|june|july|august|september|december|november|october|easter|christmas|half-term|year|month|week|today|here) <be> [been] [<intensifier>|all|just|a bit|rather|always|<ly>] (mad|hectic|crazy|manic|chaotic|insane|frantic|bonkers|bedlam|mayhem|chaos|madness)',
      '(it|this) is (peak|high|half-term|the holidays|christmas|holiday season|the height of|the middle of the season|that time of year)',
      '(christmas|easter|holiday|summer|january|bank holiday|black friday|pre-christmas|saturday|weekend|monday) (rush|madness|chaos|crush|mayhem)',
      '(time of [the] year) ... (everyone|everybody|busy|demand)',
      '(everyone|everybody|the whole (world|town|city|country)) (wants|wanted|is after|was after|needs|needed|is ordering|ordered|is calling|calls|is moving|books|booked) ...'
    ],
    unless: {
      before: ['(your|avoid|before|after|outside|in case of|in|during|for|until|you have|have) [the|a|own|our]'],
      after: [
        '(for you|for your|with|ahead|pass|passes|ticket|tickets|prices|price|rate|rates|surcharge|ferry|hours|opening|menu|fare|fares|discount)'
      ],
      sentence: ['no excuse', '(ahead of|avoid|outside|happy to book|recommend|quietest|book early)']
    }
  },
  {
    act: 'excuse',
    avoid: [
      '(beyond|outside) [of] (our|my) [direct|immediate] (control|influence|hands|reach)',
      '(out of|not in) (our|my) hands',
      '<we> [<ly>] (have|had|has) (no|little|not much|not any) [direct|real] (influence|control|say|sway) (over|in|on)',
      '<we> do not [<ly>] have [any|much|direct] (influence|control|say) (over|in|on)',
      '<we> (have|had|have had|am having|are having|were having|have been having) [some|a few|a lot of|ongoing|quite a few|no end of|a bit of] (issues|problems|trouble|difficulty|difficulties|hiccups) (with (our|the|some|a)|finding|getting|hiring|recruiting|since)',
      '(still|only just|just) (getting used to|settling in|settling into|finding our feet|ironing out|bedding in|learning the ropes)',
      `${THIRD} (has|have|is|are|was|were) [currently|also|<ly>] [been] (struggling|experiencing|having (problems|trouble|difficulties|issues)|overloaded|overwhelmed|behind|running late|on strike) ...`,
      '(is|are|am|been) [currently|still|<ly>] experiencing [_] [_] (delays|difficulties|issues|problems|disruption|disruptions|shortages)',
      '(weather|snow|storm|heat|ice|wind) (has|had|have) [<ly>] (been against|been terrible|been dreadful|been awful|not been (kind|on our side)|not helped|held|kept|made|slowed|delayed|stopped|brought)',
      '(there was|we had|i had|had) (a|an) [_] (power cut|power failure|blackout|flood|burst pipe|strike|walkout|break-in)',
      '<we> [have|had] [just|recently|only just] (moved|relocated) (offices|premises|office|warehouse|building|shop|shops|house|to (a new|new|larger|bigger))',
      '(the|our) [new|old|_] (system|computer|till|scanner|spam filter|software|filter) (did not|failed to|forgot to|swallowed|ate|never) [pass|register|send|record|save|book|forward|recognise|pick|catch|sync|log|print|update] ...',
      '(hence|thus|which explains) the [_] (late|delay|delays|wait|silence|slow|mix-up|confusion|hold-up)',
      '(force majeure|act of god|acts of god|teething (troubles|problems|issues)|growing pains)',
      '(unforeseen|unforeseeable|unexpected|unavoidable|exceptional|extraordinary|special|external) (circumstances|events|difficulties)',
      '(technical|logistical|operational|organisational|administrative|internal) (difficulties|issues|problems|hiccups|hitches|challenges)',
      '(due to|because of|owing to|thanks to|down to|caused by|blame|on account of) [a|an|the|our|some|recent|ongoing|current|<word>] [<word>|<word> <word>] (glitch|glitches|migration|changeover|upgrade|outage|strike|strikes|weather|brexit|covid|pandemic|inflation|shortage|shortages|reorganisation|restructuring|holidays|holiday|christmas|easter|flu|sickness|illness|staffing|traffic|roadworks|power cut|launch|merger|supply chain|software|system|systems|maintenance|stocktaking|renovation|move|heatwave|snow|storm|storms|bug|fault in the system)',
      '(current|present|economic|difficult|global|today) (climate|market situation|times|economic situation|labour market|supply)',
      '(supply chain|chain) (issues|problems|disruption|disruptions|difficulties)',
      '(prices|fees|costs|rents|wages|rates|freight|fuel|energy|postage) (have|has|had) [all|also|<ly>] (gone up|risen|increased|soared|doubled|exploded|rocketed|gone through)'
    ],
    unless: {
      before: [
        '(if|unless|in case of|even in|not|nor|never|insurance against|cover|covers|covered for) [a|an|any]',
        '(your|yours|you|you are|you have)'
      ],
      after: ['(within the meaning|under (article|regulation))'],
      sentence: [
        'no excuse',
        '(closed|open|shut) (on|from|until|over|between)',
        '(should|ought to) have (been|told|checked|planned|had|warned|noticed|caught|tested)'
      ]
    }
  },
  {
    act: 'excuse',
    avoid: [
      '(the|our|this) [new|old|<word>] (system|software|computer|engine|app|algorithm|tool|database|program|platform|machine|server|servers) (is|was|works|does it|runs|did|does) [all|also|fully|purely|<ly>] (automatic|automated|automatically|by itself|old|slow|playing up|acting up|outdated|ancient|on strike|a nightmare|down a lot|still new|brand new)',
      '(the|our) [new|old|<word>] (system|software|computer|database|booking system) (played|plays|is playing|messed|went|goes|threw|keeps|lost|mixed|swallowed|ate) ...',
      '<we> (moved|switched|changed|migrated|went|were moving|have moved|have switched|have changed|are moving|are switching|are still getting) [over] (to|used to) (a|the|our) [new|different|<word>] [<word>] (system|software|provider|run|platform|tool|warehouse|database)',
      '(is|are) [just|simply|all|<ly>] [a] (part of|part and parcel of|in the nature of) (running|life|being (a|an|in)|any <word> $|the (business|deal|game|trade))',
      '(part and parcel|comes with the territory|come with the territory|nature of the (beast|business|trade|job)|one of those (things|days|weeks)|the way of the world)',
      '(takes|take) (what|as long as|the time) (it|they) (takes|take|needs|need)',
      '(these|such|those) things [<ly>|do|just|simply] (take|need) [their|some|a] [long] time',
      '(will|do|can|does) [always|just|simply|sometimes] (happen|occur) (now and then|from time to time|every so often|once in a while|at times|occasionally|now and again|in (any|every) ...)',
      '(is|are) [always|simply|just|usually] (mayhem|chaos|bedlam|a madhouse|pandemonium) ...',
      '(staff|teachers|people|drivers|colleagues|instructors|trainers) come and go',
      '(you know how (it is|it goes|that is|things are)|that is (life|how it goes|how it is|the way it goes)|such is life|it is what it is)',
      '^ (it|that|stuff|this) [just|sometimes|simply|can] happens [sometimes|now and then] $',
      '(rome was not built|only so (much|many)|not a (magician|machine|robot|wizard)|only got two hands|only have two hands|can not be everywhere)',
      'since the (cuts|layoffs|merger|takeover|restructuring|reorganisation)',
      '<we> (am|are) [still] (new|quite new|fairly new|very new) (here|to this|at this|in the job|to the)',
      '(colleague|doctor|manager|driver|engineer|assistant|secretary|bookkeeper|photographer|teacher|fitter|technician|chef|baker|vet|nurse|partner|boss|wife|husband|daughter|son) (is|are|was|were|has been|have been) [both|still|currently] (off sick|ill|sick|on sick|away|off|on holiday|on leave|on annual leave|in hospital|on maternity leave|on paternity leave)',
      '<we> (was|were|have been|am) [both|all|still|just|only|away|<ly>] (on holiday|away|ill|sick|off sick|travelling|abroad|on leave|in bed|at a (fair|conference|wedding|trade fair)|at the (fair|conference)|on the road|moving house|moving office) ...',
      '<we> only (work|open|answer|check|look|read|come) [in] [here|mail|emails|the <word>|messages] (part-time|mornings|in the mornings|on <weekday>|<weekday>|once|twice|a few|half)',
      '(our|my|one of our|one of the) [_] (van|printer|machine|boiler|computer|laptop|server|servers|oven|truck|lorry|car|internet|wifi|phone|phones|line|router|kiln|press|freezer|forklift) [_] (broke|broke down|broken down|packed up|died|gave up|was down|were down|went down|crashed|is broken|is in the garage|are in the garage|was out of action)',
      '(our|my|the) [_] (manager|colleague|bookkeeper|photographer|teacher|fitter|technician|chef|baker|assistant|secretary|specialist|expert|designer|seamstress|mechanic|person|lady|man|girl|guy) [_] [_] (quit|resigned|retired|walked out|handed in|has left|left us)',
      'you (will|can|may) [surely|no doubt|<ly>] (appreciate|understand|imagine|realise) [that] (we|our|my|i|with|this|how (busy|much|many)|what)',
      '(have to|must|need to|please) (picture|bear in mind|keep in mind|understand|consider|remember) [it|that] [we|i|our|with] ... (only|busy|many|lot|first|new|small|few|all)',
      '(not|never|not even) ... (opened|read|checked|emptied|answered|looked at) every (day|week|hour)'
    ],
    unless: {
      before: ['(if|whether|unless|not|hope|do not|when|because|your|glad|while|until) [<ly>|that]'],
      after: ['(if|when) you ...'],
      sentence: [
        'no excuse',
        '(you|your) ... (travelling|away|ill|sick)',
        '(should|ought to) have (been|told|checked|planned|had|warned|noticed|caught|tested)'
      ]
    }
  },
  {
    act: 'load',
    avoid: [
      '(it|things|life|everything) (gets|get|got|is getting|has been|have been|was|were|has got|have got) [always|<ly>|<intensifier>|a bit|rather|pretty|all] (busy|hectic|frantic|crazy|chaotic|manic|stressful)',
      `${CREW} [_] [_] (is|are|was|were|have been|has been|am) [<ly>|all|still] under [a lot of|a good deal of|a great deal of|<word>] (pressure|strain)`,
      'under [a lot of|a good deal of|a great deal of|<word>] (pressure|strain) (at the moment|right now|these days|just now|$)',
      `<number> [of] [our|the|my|<word>] [<word>] ${WORKERS} [in _ _|at _ _|from _ _|_] (are|is|were|was|have been|has been) [both|also|all|still|currently|<ly>] (off|ill|sick|away|out|down|missing|poorly|unwell|on (leave|holiday|sick leave|annual leave|maternity leave))`,
      `(several|some|many|most|half) [of] [our|the|my] ${WORKERS} [in _ _|at _ _|from _ _|_] (are|is|were|was|have been|has been) [both|also|all|still|currently|<ly>] (off|ill|sick|away|out|poorly|unwell|on (leave|holiday|sick leave|annual leave))`,
      `(have|has|had) [all] had a lot (on|to do|to deal with|of sickness|of absence|going on)`,
      '<we> (have|had|am|are|were) [still|currently|also|<ly>] (got|dealing with|handling|working through|getting through|facing|coping with|processing|receiving|getting) (a lot of|lots of|so many|many|a great many|a large number of|a high number of|an unusual number of|an exceptional number of|hundreds of|dozens of|thousands of|a pile of|a mountain of) _',
      '(high|higher|record|unusual|exceptional|unprecedented|growing|considerable|vast) number of (orders|calls|messages|emails|mails|requests|enquiries|inquiries|tickets|claims|applications|parcels|bookings|returns|complaints|letters|reports|repairs|deliveries|cases|contacts|patients|guests|visitors|customers)',
      '(working|getting|wading|ploughing|making our way) (through|to) (the|our|all|them|messages|emails|tickets|requests|reports|orders|everything) ... as (fast|quickly|best|soon) as (we|they) can',
      '<we> (have been|are|were|am) [<ly>|all|still|really] (struggling|battling|fighting|scrambling) to (keep|cope|catch|stay|get through)',
      '(busy|busiest|hectic) (time|season|period|part|point|stretch) (for|of|at|here|in|with)',
      '(end of [the] (term|year|month|quarter|season|tax year)|beginning of term|start of [the] (term|season)) ... (and|so|busy|here|$)',
      '(with|after|since) (the|half|most|so|all) ... ... (out sick|off sick|on holiday|on leave|away|down with)'
    ],
    unless: {
      before: [
        '(if|when|whether|once|before|after|until|unless|because|while|that|you|your|at|by|for|in|from) [the|our|that|you|it|a]',
        '(not|never|no longer)'
      ],
      after: ['(for you|with you|on your|your|for your|from your)'],
      sentence: ['no excuse', '(come|arrive|book|best|quiet|quieter|avoid|recommend)', 'not [_] (an|your) (excuse|problem|reason)']
    }
  },
  {
    // Machines, programs, suppliers and the weather that failed us.
    act: 'excuse',
    avoid: [
      '(workload|demand|pressure|caseload|ticket load|sickness|absence|absences|volume|interest) [here|_ _|_] (is|are|has been|have been|was|were) [<ly>|<intensifier>|all] (enormous|huge|high|heavy|massive|immense|crazy|insane|through the roof|unprecedented|exceptional|extreme|intense|relentless|off the charts|overwhelming)',
      `(the|our) [_] ${THIRD} (has|have|is|are) [been] [<ly>|<intensifier>] (late with|slow|unreliable|behind|overbooked|short of)`,
      '(supplier|suppliers|wholesaler|manufacturer|importer|factory|distributor) (has|have|had) [<ly>] (run out|let us down|delayed|stopped|missed|kept us waiting)',
      '(weather|snow|rain|wind|heat|storm|ice|traffic|strike|roadworks) [_] [_] [has|have] made (it|deliveries|things|work|travel|everything|driving) [<intensifier>] (impossible|difficult|hard|slow)',
      '(system|software|computer|website|server|app|till|printer|terminal|network) (had|has had|suffered|developed|hit) (a|an|some) [_] (hiccup|glitch|problem|issue|fault|bug|crash|outage|breakdown|failure|wobble|meltdown)',
      '(a lot of|so much|a great deal of|some|a few|several|recent|many) (sickness|illness|absences|absence|staff changes|personnel changes|changes in [the|our] (team|staff))',
      '(christmas|december|january|summer|spring|autumn|winter|easter|the holidays|monday|mondays) (is|are) [always|usually|invariably|every year] (like (this|that)|the same|our busiest|our worst)',
      '(technical|organisational|staffing|logistical|administrative) reasons',
      '(it|that|this) is [just|always|simply] (the|that) time of [the] year',
      '(phone|phones|telephone|telephones) [_] (not|never) [once] (stop|stops|stopped|stand|stands|stood)',
      '(colleague|colleagues|trainee|team|staff|assistant|temp|driver|drivers|recruit|recruits|member of staff) (is|are|was|were) [still|only just|currently|just] (being trained|in training|learning|settling in|finding (her|his|their) feet)',
      '(mistakes|errors|slips|mix-ups|delays|hiccups|these things|such things|things like this|things like that) [do|will|can|are bound to] [<ly>|just|simply] (happen|occur) (when|in|if|with|during|even|at|$)',
      '(systems|system|computers|machines|people|humans|we|i) (am|are|is) [all|only|just|not] (only human|human|not perfect|perfect|infallible) [$|and|after all|either]',
      '(everyone|everybody|all of us|team|office|crew|we) [here] (is|are|has been|have been) [all|already|<ly>] (doing overtime|working (overtime|weekends|late|day and night|round the clock)|on overtime|at (the limit|breaking point)|exhausted)',
      '(the only|just one|only one) (person|one|member of staff) (here|in the|on duty|working|left) [_] [_] $',
      '<we> (have|had|have had|am having|are having|were having|have been having|experienced|are experiencing|have been experiencing|suffered|hit|ran into) [also|<ly>] (a|an|some|a few|several|a lot of|ongoing|no end of|major|a bit of) [<word>] (problem|problems|issue|issues|trouble|troubles|glitch|glitches|hiccup|outage|breakdown|failure|bug|hitch|crash|mix-up) [with|in|on] [our|the|a|one of our]',
      '(there was|there has been|it was|this was|was|is) [just|simply|probably|<ly>] (a|an|some) [<word>] (glitch|hiccup|hitch|bug|outage|crash|breakdown|computer error|system error|software error|technical error|technical fault|server error) [in|on|with]',
      '(software|system|computer|technical|server|it|database|printer|printing|clerical|administrative|human) (error|failure|fault|crash|breakdown|glitch|bug|trouble|troubles) [on _ _|at _ _|in _ _|_] (was|is|has|caused|meant|led|delayed|prevented|stopped|$)',
      '(our|the|my) [new|old|<word>] (system|systems|it|computer|computers|server|servers|website|printer|software|phones|till|machine|machines|network|internet|database|app|tool) [_] (has|have|had|is|are|was|were) [been] [<ly>|all|still] (playing up|acting up|giving us|giving me|misbehaving|causing|on the blink|overloaded|overwhelmed|crashing|crashed|unreliable|being (upgraded|updated|migrated|replaced|moved))',
      '(terminal|terminals|server|servers|system|systems|line|lines|machine|machines|network|website) (can|could|will|do|does|sometimes|often|tend to|tends to) [sometimes|occasionally|then|<ly>] (overload|overheat|crash|freeze|hang|fail|drop|jam|go down|time out|lag)',
      '<we> (have|had) [just|recently|only just|<ly>] (changed|switched|moved|migrated|upgraded|replaced|overhauled|reorganised|restructured) (our|the|to a|to our|over|from) ...',
      '<we> [just|recently|only just] (changed|switched|upgraded|replaced|overhauled|reorganised|restructured) (our|the) [<word>] (system|systems|software|provider|supplier|phone|phones|carrier|courier|team|teams|website|warehouse|process|payroll|structure)',
      '(getting to grips with|finding our way around|feeling our way|still learning|still getting|in the middle of (a|an|our|moving|migrating|changing|switching))',
      '<we> (was|were|have been|had been|got) [also|<ly>|badly] let down by ...',
      '(parts|spares|components|materials|supplies|stock|ingredients|deliveries|replacements|staff|good people) (is|are|have been|has been|were) [<intensifier>|<ly>|still|a bit] (slow|scarce|hard to (get|find|come)|difficult to (get|find|come)|in short supply|impossible to)',
      '(strike|strikes|weather|snow|storm|storms|heat|floods|flooding|roadworks|holidays|pandemic|shortage|migration|merger|move|launch|update|upgrade|outage) (has|have|had) [<ly>|also|really] (hit|caught|thrown|caused|put|left|set|turned|played|meant|taken|messed|brought|slowed|held|delayed|affected|knocked)',
      '(doing|do) (our|the) (very best|best) [we can|i can] (with|given|considering|under) (the|what|who|so|how|these)',
      '(hit|caught) us [<intensifier>|<ly>] (hard|badly|by surprise|off guard|unprepared|unawares|cold)',
      `(the|our|my|one of our|the only) [<word>] ${WORKERS} [who _ _ _ _|who _ _ _|who _ _|in _ _|in _|responsible|concerned] (is|was|has been|are|were|have been) [<ly>|still|currently|both] (off|off sick|ill|sick|unwell|poorly|away|on (leave|holiday|vacation|annual leave|sick leave|maternity leave|paternity leave)|in hospital|out of [the] office|not in)`,
      '(the|our) (post|mail|couriers|courier|carriers|carrier|banks|roads|ports|borders) (is|are|has been|have been) [always|<ly>|<intensifier>|a bit|rather] (slow|slower|unreliable|overloaded|backed up|clogged|congested|erratic)',
      '(is|are) (known|bound|prone|likely) to (have|contain|show|suffer|be|crash|break) [<word>|still|a few|some] (bugs|glitches|issues|problems|faults|errors|buggy|unstable|crashes|rough edges|hiccups|delays|delayed)',
      '(everything|it all|things) (is|was|has been|went) [all|<ly>|a bit|rather] (running slower|upside down|topsy-turvy|up in the air|all over the place|running behind|out of sync)',
      '(been|had) [just] one of those (days|weeks|months|years)',
      '(wanted|was meant|were meant|meant|hoping|planned|intended) to (reply|write|answer|get back|call) (sooner|earlier|before) but ...',
      '(your|the) (email|mail|message|ticket|letter|order|request|form) (slipped (through|down)|got (lost|buried|stuck|overlooked)|went (astray|missing)|ended up in (spam|the spam|the wrong|a different|somebody)|fell (through|between|behind))'
    ],
    unless: {
      before: [
        '(if|unless|in case of|even in|not|nor|never|whether|when|insurance against|covers|covered for|you|your|yours) [a|an|any|there|that|is]',
        '(sorry|hear|sounds like|looks like|think|see|know|glad) [that|you|it|there|to|about]'
      ],
      after: ['(with your|in your|on your|your|and (we|i) (have|are|will)|which (we|i|is now|has been|is fixed))'],
      sentence: [
        'no excuse',
        '(should|ought to) have (been|told|checked|planned|had|warned|noticed|caught|tested)',
        '(closed|open|shut) (on|from|until|over|between)',
        '(known issue|known bug|bug report|workaround|work around|on your (computer|machine|device|system|end|side)|your (provider|server|router|antivirus|computer))',
        '(fixed|mended|solved|resolved|repaired|up again|back up|sorted)'
      ]
    }
  },
  {
    // What makes a cause more than an excuse: it is owned, or cured.
    act: 'cure',
    avoid: [
      '(no|not an|never an|hardly an) [_] (excuse|reason) [for|to|why|$]',
      '(will|does|can|should) (not|never) (happen|recur|occur) [to you] [again]',
      '(can not|will not|does not|never) happens again',
      '(so that|so) (it|this|that|nobody|no one|nothing like this) [_] (can not|will not|does not|never|has to|will) ...',
      '<we> (have|had) [now|since|also|already|therefore|<ly>] (hired|taken on|trained|changed|doubled|added|brought in|put in|set up|introduced|moved|rewritten|switched|fixed|replaced|refunded|sent|posted|booked|arranged|cancelled|credited|corrected|put|asked|given|rung|spoken|reserved|freed|found|cleared|extended)',
      '<we> [now|therefore|also] (double-check|check every|check each|have a second)',
      '(from now on|since then|as of (today|monday|this week)|from (monday|today|this week|next week) on|from (this|next) (week|month))',
      '(should|ought to) have (been|told|checked|planned|had|warned|noticed|caught|tested|rung|called|written|said|let)',
      '(on|with) (us|me) (to|alone) (plan|have|make|check|tell)',
      '(our|my) (job|mistake|fault|error|slip|oversight|doing|responsibility)'
    ]
  },
  {
    act: 'others',
    avoid: [
      `(most|many|all|all our|all of our|our|every|the|several|plenty of|lots of|some|few|<number>) other ${OTHERS} [of ours] (do|does|did|are|were|is|was|have|has|had|manage|managed|wait|waiting|who|seem|found|find|get|got|never|also|in the|ahead|before|who|love|cope|understand|accept|pay|paid|use|ask|need|want|to (think|see|serve|look|attend|deal|consider))`,
      `(no|not one|none|not a single) [of] [our|the] other ${OTHERS}`,
      `(no|not one|not a single|none of (our|the|my)) (customer|client|guest|member|user|patient|passenger|buyer|player|${OTHERS}) (has|have|had) [ever|so far|yet]`,
      `${MANY} of [<word>|other|our|happy|satisfied|very|the <word>] [<word>] ${OTHERS}`,
      `(<number>|over <number>|about <number>|some <number>) other (<word> ${OTHERS}|${OTHERS})`,
      `<number> (out of|in) (<number>|every <number>) [of] [our|the|my|<word>] ${OTHERS}`,
      `(the vast majority|vast majority|the majority|99 %|99%|most|nearly all|almost all|all) of (our|the|my) [other] ${OTHERS} (are|is|do|have|has|find|get|receive|manage|love|never|seem|were|had|understand|like|accept|pay|prefer|wait|open|use) ...`,
      '(nobody|no one|none of the others|no-one|not one person|no other customer) [else] [_] (has|have|had|ever) [ever|yet|so far] (complained|mentioned|reported|noticed|said|had (a|any|this|that)|minded|asked|objected|written|rung)',
      '(never|not) [ever] (had|heard|received|seen|got) [of] (a|any|a single|one|such a|this|such) [<word>] (complaint|complaints|problem like|issue like)',
      'you (are|would be|were|will be) [only] the [very] (first|only) [<word>] (to|who|person|customer|one|guest|client|member|user|patient|of)',
      'you are [<ly>|by far|by no means|certainly|hardly|simply] (not|by no means|hardly|far from) [<ly>|by a long way] (the only|our only|my only)',
      '<be> [just|only|simply|but|merely] one (of|among|in) (many|several|dozens|hundreds|thousands|a (number|lot|thousand|hundred|million)|<number>|quite)',
      'you are (in good company|in the same boat|not the first|not the last|no exception|no different)',
      '(everyone|everybody|all of us|others|they) (else is|is|are) [all] in the same (boat|position|situation|queue)',
      '(same|equally|treated) (for|like|as) (everyone|everybody|all|the rest|anyone else|anybody else|all the|any other)'
    ],
    unless: {
      before: [
        '(help|helps|helped|save|saves|spare|spared|protect|protects|so that|so|before|thanks to|benefit|warn|warned|of|from|ask|asked|recommended by) [the|all|any|our|many|to|for|that|more|it]',
        '(if|whether|wish) [that]'
      ],
      after: [
        "('s|data|details|names|address)",
        '... (love|enjoy|loved|enjoyed|recommend|recommended) ...',
        '[to|who] (spot|notice|tell|report|point|know|get|receive|try|see|hear|use|go|be served|find out|spotted|noticed|told|pointed|saw|found|took|reported)',
        'are affected'
      ],
      sentence: [
        '(privacy|confidential|data protection|personal data|share|allergic|allergy|side effect|beginner|beginners)',
        '(same|treated) (for|like|as) (everyone|everybody|all) ... (price|colour|size)'
      ]
    }
  },
  {
    act: 'others',
    avoid: [
      '<we> (have|had|have got|got) [also] (<number>|other|so many|many|a lot of|plenty of) [other|more] (people|customers|clients|guests|patients|calls|tickets|jobs|orders|emails|messages|children|families|cases|requests|bookings|claims|appointments|deliveries|repairs|weddings|events) [who|waiting|ahead|before|to|in front|a day|a week|on|today|and|this|that|every|per|at|in|$]',
      '<we> (teach|serve|handle|process|ship|sell|shift|deliver|receive|get|look after|care for|treat|supply|host|deal with|see|answer|feed|move|shot|did|do) [about|maybe|roughly|around|over|more than|some|up to|at least|nearly|almost] (<number>|hundreds|thousands|dozens) [of] [<word>] ' +
        OTHERS,
      '<we> (teach|serve|handle|process|ship|sell|shift|deliver|receive|get|look after|care for|treat|supply|host|deal with|see|answer|feed|move|shot) [about|maybe|roughly|around|over|more than|some|up to|at least|nearly|almost] <number> <word> (a|per|each|every) (day|week|month|year)',
      '(ahead of|before|in front of) you (in|on) the (queue|list|line)',
      `(<number>|a few|several|some|many|other|others|quite a few|the|both) [other|more] (${OTHERS.slice(1, -1)}|others|names|households|in the queue|on the list) (ahead of|before|in front of) you`,
      '<number> [more|other|others] (on the list|in the queue|in line|ahead of you|to get through|to fit in|to see) [today|first|before|this]',
      '(yours|you|it) <be> [only|just|number] (third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|next|<number>) (in line|on the list|in the queue|on my list|on our list|today|$|and|so)',
      '(so|and|who|they|she|he|which|that|those|emergencies|had to|have to|must) (went|go|goes|came|come|comes|take|takes|took|has|have) (first|priority|precedence)',
      '(wait|waiting|have to wait|await) your turn',
      '(first come first served|first-come first-served|strict order|one after the other|one after another)',
      `(each|all|every one) (of whom|of them|with|has|have|wants|want|needs|need|of which) ... (too|as well|attention|minutes|urgent|waiting|wants|want|needs|just as|big day|like)`,
      '(for|as for|like|as) (all|every one of|each of|everyone of) [of] [the|our|my] [other] (donors|customers|guests|members|clients|patients|passengers|parents|others)',
      '(others|other people|some people|some customers|other customers|somebody|someone|plenty of people|many people|many) (have|has|had|are|were|is|waited|wait|would be|have waited|had to wait|have to wait|have been waiting|are waiting) [it|had|a] [much|far|lot|been|even] (worse|longer|waiting longer|happy|glad|grateful|more urgent|less lucky|in greater need|worse off|longer than)',
      '(more urgent|more important|bigger|higher) (cases|priorities|priority|problems|jobs|emergencies|things to (do|worry|think)|fish to fry|matters|customers|clients|accounts)',
      '(yours|you|it|your _) <be> [currently|now|only] number <number>',
      '(taken|answered|handled|dealt with|processed|treated|worked through|replied to) [strictly|<ly>] in [the|strict] order',
      `(not one|none|not a single one) of (the|our) [other|remaining|many|<word>] [<word>] ${OTHERS} (has|have|had)`,
      `(not one|none|not a single one) of (the|our) (other|remaining|many) <word> [_] [_] [_] (has|have|had)`,
      '(someone|somebody) else would have (written|complained|had to|been|got|waited|lost|gone)',
      '(everybody|everyone) (in|on|at) (that|this|the) [_] (list|queue|street|building|flight|course|class|ward|train|bus) (is|was|has|had|wants|needs)',
      '(contract|regular|premium|larger|bigger|business|key|priority|long-standing|wholesale|trade|private) (accounts|customers|clients|orders|members|patients|guests) [_] [_] [_] (first|before|priority|precedence)',
      '(sake of perspective|put (it|this|that|things) in|keep (it|this|things) in|into) perspective',
      'other (priorities|emergencies|fish to fry|things to (do|worry|think|see to))',
      '(most|nearly all|almost all|all|many|our|the other|other) [of our|of the|our] (guests|customers|clients|members|users|patients|buyers|players|visitors|passengers|tenants|parents|owners|readers) (like|find|manage|have no|do not|are (happy|fine|satisfied|delighted)|understand|accept|never|get used|cope|seem)',
      `${MANY} of (these|those|them|such) (a|every|each|per|and|letters|mails|calls|messages)`,
      '(works|worked|went|is|was|goes|runs) [just|perfectly|absolutely|completely|quite] (fine|well|ok|perfectly|smoothly|great) (for|with) (everyone|everybody|all|the others|other|most|anyone)',
      '(can not|could not|not be able to|impossible to) ... (everyone|everybody|each one|each (customer|guest|member|case|message|letter)|every (single|one|customer|message|letter|case)) [separately|individually|at once|by hand|personally]',
      '(please everyone|please everybody|everyone happy|everybody happy|suit everyone|suit everybody|exceptions for (one|individual|individuals)|(because of|for|just for) one (customer|person|guest|member))',
      '(the others|everyone else|everybody else|anyone else|anybody else|all the others|all others|the rest of (our|the) (customers|guests|members|class|group|team|building|street)) [_] (manage|manages|managed|copes|cope|understands|understood|accepted|has to|have to|had to|does|did|do|is happy|are happy|seems|seem|likes|was fine|were fine|is fine|waits|waited|pays|paid|got|had no|has no|opens|found|loved|enjoyed|gets)'
    ],
    unless: {
      before: [
        '(so that|help|helps|if|whether|thanks to|without|instead of|and) [the|any]',
        '(never|not|no longer) [have to|need to|to]',
        'you [_] (wrote|said|asked|mentioned|described) [that|about]'
      ],
      after: ["('s (data|details|name))"],
      sentence: ['(privacy|confidential|data protection|moved you|you (are|will be) [now] (next|first)|no excuse|should not have)']
    }
  },
  {
    // What we have on file, against the customer's word.
    act: 'disagreement',
    avoid: [
      '(our|the|my|your) [_] [_] (records|record|log|logs|system|data|tracking|files|file|scan|gps|camera|cctv|footage|recording|history|notes|meter|report|evidence|photos|facts) [for _ _|of _ _|_] [<ly>] (show|shows|say|says|tell|tells|suggest|suggests|prove|proves|paint|paints|speak|speaks|indicate|indicates|confirm|confirms) [a|an|something] [quite|very|rather|completely|<ly>] (otherwise|different|differently|else|opposite|the opposite|contrary|the contrary|another (story|picture)|that you (did|never|only|signed|confirmed|accepted|agreed|chose|selected|have not|had not|were told)|you (did|never|only|signed|agreed))',
      '(do|does|did|can|could) not [_] (bear|back|support) (this|that|it|you|your (claim|version|account|story|statement|complaint)) (out|up|$)',
      '(account|version|story|claim|claims|timeline|maths|argument|recollection|memory|description|complaint|explanation|reasoning|theory) [_] [_] [_] (do|does|can) not [<ly>|quite|really] (hold|stand|add up|tally|match|square|agree|fit|ring true|make sense|work)',
      '(said|did|promised|told you|claimed) (nothing of (the|that) (kind|sort)|no such (thing|a thing))',
      '(system|systems|computer|machine|scale|scales|meter|camera|cameras|log|logs|numbers|figures|data|facts) (do|does) not [_] (lie|make (that|such|this|mistakes|errors)|err|get (it|things|this) wrong)',
      '(no|not any|not a) (record|trace|note|evidence|recollection|knowledge|sign) of (any|such|that|this|your (call|complaint|visit|conversation|ever)|you|having)',
      '(there was never|there never was|never was there) (any|a|an|such|one)',
      '(was|were|had been|there is) no such (offer|promise|agreement|conversation|discount|call|arrangement|visit|message)',
      'as (the|your|our) [_] (signature|photo|photos|scan|records|record|log|logs|tracking|invoice|form|contract|receipt) [<ly>] (prove|proves|show|shows|confirms|confirm|attests|makes clear|demonstrates)',
      '(according to|per|as per) (our|my|the) (files|file|records|notes|log|logs|system) you (never|did|were|only|have|had|agreed|signed|chose|opened)',
      'you (were|have been|had been) [<ly>|all|also|then|already] (informed|notified|warned|advised|made aware) (of|about|that|when|before|at|on|in|by)',
      '(left|was|were) [_] [_] [_] in (perfect|excellent|mint|proper|immaculate|full working) (condition|order|shape|working order)',
      '(was|were) (clearly|plainly|prominently|visibly|expressly) (marked|labelled|stated|shown|displayed|communicated|described|indicated|visible|written|announced|mentioned)',
      '(not|never|no) ... as you (write|wrote|say|claim|state|suggest|put it|call it|describe|believe)',
      '(is|are|was|seems|would be) [<ly>|rather|quite] (an|a bit of an|something of an|a slight) (exaggeration|overstatement)',
      '(with (all due|all|due|the greatest) respect|strictly speaking ... not|technically speaking ... not)',
      '(was|were|is|are|had been|has been) (in fact|indeed|clearly|explicitly|expressly|very clearly) [_] (put to|explained|offered|mentioned|communicated|told|informed|stated|shown|warned|advised|pointed out|given|agreed|delivered|as described|as advertised)',
      'you (were|had been|have been) [_] (in fact|explicitly|expressly|duly|clearly|repeatedly) _'
    ],
    unless: {
      before: ['(if|whether|unless|where|in case) [our|the|that|you|your]', 'not [_]'],
      sentence: [
        '(our|my) (mistake|fault|error|oversight|slip)',
        '(sorry|apologise|apologies)',
        '(could|would|can) you',
        '(so|and) you (are|were) [quite|absolutely|completely] right'
      ]
    }
  },
  {
    act: 'disagreement',
    avoid: [
      '(hold|got|have) [of] the wrong end of the stick',
      '(barking up the wrong tree|your wires crossed|under the (mistaken|false|wrong) impression|under a (misapprehension|misconception|false impression)|common misconception|popular misconception)',
      'you [_] [_] (mixing up|mixed up|muddling|muddled|confusing|confused|mistaking|mistaken|conflating) ... (with|for|two|up|us|the)',
      'you (are|were|must be|may be|might be) thinking of (a different|another|somebody|someone|the (wrong|old|other))',
      'you [must|must simply|may|might|have|seem to|appear to|will|clearly|obviously|evidently|simply|just] [have|has|had] (misunderstood|misread|misheard|misremembered|misinterpreted|misjudged|misconstrued|got confused|imagined|dreamt|remembered wrongly|remembered it wrong)',
      'you (seem|appear) to (think|believe|assume|have the impression|be (confused|mistaken|confusing|misinformed|under|forgetting|mixing|labouring)|imagine|forget|overlook|suggest)',
      'you (are|were|must be) [<ly>|simply|just] (misreading|misunderstanding|misremembering|misinterpreting|misjudging|exaggerating|imagining)',
      'you are [_] [_] mistaken (there|here|about|in|on)',
      'what you (had|saw|heard|smelled|felt|noticed|tasted|received) (was|were) ... (not|rather than) (a|an|the)',
      '(statement|claim|version|account|description|story|complaint|assertion) [_] [_] [_] [_] [_] (can not|could not) (be|have been) (accurate|true|correct|right|so)',
      '(not|hardly) in (line|keeping|accordance|agreement) with (our|the) [_] (logs|log|records|record|system|data|notes|file|files|facts|findings)',
      '(is|are|was|were) [<ly>|just] not (what|how) (the|our|my) [_] (system|records|record|log|logs|notes|files|data|photos|tracking|meter) (show|shows|say|says|tell|tells|look|looks|suggest|suggests)',
      '(it|they|he|she|who|which|that) (does|do) not make [such|those|that sort of|this kind of|that kind of] (mistakes|errors|a mistake|mistake)',
      'so no (we|nobody) did not',
      '<we> did not [<ly>] (send|deliver|charge|pack|quote|ship|bill|book|give) [you] (the wrong|a wrong|the incorrect|anything wrong)',
      'contradict you',
      '(misunderstanding|misconception|confusion|misreading|misinterpretation) (on|at) your (side|part|end)',
      '(is|are|was|were) (not|no|hardly) (a|an) [_] (defect|fault|bug|flaw|malfunction) (but|it is|that is|this is|just)',
      '(not|hardly) (as|what|how) you (think|make out|are making out|suggest|paint|would have|put it|portray|present|describe|imagine|say)',
      '(far|long way|nowhere near|not even close) [from|to] [being] (true|accurate|correct|the truth|the case|fair)',
      '(could|can) not be further from',
      '<we> (beg to differ|disagree|must disagree|have to disagree|take issue|take exception|dispute|contest|refute|deny|object to|reject|resent|do not agree|can not agree|see (it|this|that|things) [<ly>|rather|quite|a little] (differently|otherwise))',
      '<we> [must|have to|would|strongly|firmly|categorically|flatly|<ly>] (disagree|dispute|contest|refute|reject|deny|object|protest)',
      '<we> (do|can|could) not [<ly>] (accept|share|recognise|confirm|follow|agree with) (that (you|our|the|this|we)|your (claim|version|view|account|statement|assessment|opinion|complaint|criticism|reasoning|impression|suggestion)|this (version|account|view|claim|criticism|accusation|suggestion)|the (suggestion|claim|accusation|allegation|criticism))',
      '(what|that|this|it|which) [you (say|describe|wrote|claim|are describing|are saying)] (simply|just|really|quite simply|frankly) (can not|could not|does not|did not|is not|was not) [_] (be|have (been|happened)|happen|happened|exist|so|true|right|possible|how|what|the case)',
      '(that|this|it|which) (is|would be|seems) [<ly>|quite] (impossible|inconceivable|implausible|out of the question|unthinkable|hard to credit|not plausible|not credible)',
      '(would|could) [<ly>|simply] never [_] (have|do|say|treat|speak|send|ship|leave|let|sell|tell) [<participle>|such|that|this|a|you|it|anything]',
      'you (can|could) not [possibly] have (seen|heard|received|ordered|paid|bought|spoken|sent|called|tried|been told|read)',
      'what you (felt|saw|heard|smelled|smelt|noticed|experienced|tasted|took for|call|have|are seeing|remember) (will have been|must have been|was (merely|only|just|not|probably|most likely|simply)|were (merely|only|just|not)|is (merely|only|not) [a]|are not)',
      '(told|assured|assures|tells|confirmed|confirms|insists|informed) (me|us) [that] (he|she|they|nobody|no one|nothing|you) [_] (did not|said nothing|never|did no such|was (polite|never|not)|were (polite|never|not)|had not|did nothing|would never)'
    ],
    unless: {
      before: [
        '(if|in case|whether|when|unless|where|hope|think|sorry|because|worry|understand|see) [that|if|why|how] [we|i|you]',
        '(if|when|sorry|in case) (i|we|you) ...',
        '(you|they|she|he|or|may|might|can|could|will|to|not|never|who|i)'
      ],
      after: [
        '(easy|nice|pleasant|fun|much fun|happened at|come at|coming)',
        '(with|about) (how|the way|what)',
        '(them|their|the courier|his|her)'
      ],
      sentence: [
        '(our|my) (mistake|fault|error|oversight|slip)',
        'should [never|not] have',
        '(sorry|apologise|apologies) (it|that|for|about|you)',
        'and <we> <be> [<intensifier>] sorry',
        '(phishing|scam|fraud)',
        '(as|it is) you who'
      ]
    }
  },
  {
    act: 'disagreement',
    avoid: [
      '^ (actually|in fact|in reality|in truth|as a matter of fact) (this|that|it) (is|was) not',
      '^ (actually|in fact|in reality|in truth|as a matter of fact) you (did|have|had|were|never|only)',
      '^ [but|however|as|and] (nothing|nobody|no one) [here] (was|has been|has|had|ever) (removed|changed|deleted|touched|promised|agreed|laughed|refused) [<word>] [<word>] $',
      '^ nothing (was|has been) (removed|deleted|taken away|altered) [<word>] $'
    ],
    unless: {sentence: ['(entitled|qualify|free|refund|owed|right|lucky|welcome)']}
  },
  {
    // Plain denial: a flat “it is so” against the customer's “it is not”.
    act: 'disagreement',
    avoid: [
      'not (our|my) (understanding|reading|recollection|experience|impression|information) [of ...|at all] $',
      '<we> (must|have to|would) take (issue|exception)',
      'our _ [_] (does|do|did|would) not do (that|this|such)',
      'no such _ [_] [_] [_] (was|were|has been|took|exists|existed|happened)',
      '(was|were) not (faulty|damaged|broken|defective|dirty|incomplete|late) when (it|they|you)',
      'left (us|our _|the _) [<ly>] (intact|undamaged|complete|in one piece|sealed|in good|in working|without a)',
      '^ you (say|state|maintain|write|contend) [that] (it|we|the _|our _|nobody|you|they|he|she) [_] [_] [_] [_] [_] (but|yet|however|whereas|when in fact) ...',
      'your (complaint|claim|criticism|accusation|allegation|objection) [about _|_] [_] (has no (basis|merit|foundation|grounds)|is [<ly>] (unfounded|unjustified|baseless|groundless|without (basis|merit|foundation|substance|grounds)|not justified|unsubstantiated))',
      'you (are|were|must be|may be|might be) thinking of (some|a|another) (other|different) ...',
      '^ [but|well|and|so] (actually|in fact|as a matter of fact|in reality|in truth|for the record) (the|our|my|your|it|this|that|there|a|an|they|all|every|we|i) [_] [_] [_] [_] [_] (did not|does not|do not|was never|were never|has never|has not|have not|had not|is not|are not|was not|were not|still works|still is|never (changed|charged|sent|said|promised|stopped|left))',
      '^ [but|well|and|so] (actually|in fact|as a matter of fact|in reality|in truth|for the record) (the|our|my|your|it|this|that|there|they|all) [_] [_] [_] [_] [_] (is|are|was|were|has been|have been) [<ly>|still|already|all|quite|perfectly] (working|fine|running|there|on|open|included|correct|right|in order|in stock|listed|delivered|sent|shown|stated|written|visible|available|unchanged|up|normal|<number>|in the|on the|within)',
      '^ [but|well|and|so] (actually|in fact|as a matter of fact|in truth|for the record) you (did|do|were|had|have|are|can|never)',
      '^ [but|well] (actually|in fact) if you (look|check|read|scroll|compare|see) ...',
      '^ no you (did|do|have|had|are|were|can) not [$|and|our|the|it|as]',
      '^ really you (did|do|have|are|were|can) not',
      '^ (wrong|incorrect|untrue|false|not true|not so|not correct|nonsense|rubbish) [$|the|our|it|you|we|there|that|this]',
      '(the|quite the|just the|very much the|exact) (opposite|reverse|contrary) (is|was|applies|holds) ...',
      'your (figures|figure|calculation|calculations|sums|maths|dates|information|facts|assumption|assumptions|understanding|interpretation|reading|conclusion|impression|reasoning|logic) [here|of _ _|of _ _ _|_] (is|are|was|were|must be|seems|seem) [<ly>|<intensifier>|simply|a bit|a little] (wrong|incorrect|mistaken|inaccurate|false|flawed|off|out of date|faulty|erroneous|not (right|correct|accurate|quite|true))',
      '(so|therefore|thus|hence) it (is|was) not (right|true|correct|accurate|the case|so) (that|to say)',
      '(is|was) [<ly>|just|quite] (untrue|incorrect|inaccurate|false|wrong) (that|to say|to claim|to suggest)',
      '<we> do not (think|believe|feel) [that] (that|this|it) (is|was) [<intensifier>|<ly>|entirely] (right|true|correct|accurate|fair|the case|what happened|how it) [$|at all|as|because|since|given|to say|you]',
      '(that|this) (can not|could not) [<ly>|simply|really|quite|possibly] (be (right|so|true|the case|correct)|be ($|as|because|since|the|we|our|i))',
      '<we> (did|do|have) [<ly>|indeed|in fact|certainly|very much] (reply|answer|respond|call|ring|write|send|tell|inform|explain|notify|warn|deliver|post|mention|refund) [you|to you|it|them|this|that|on _|<word>] [twice|several times|more than once|at the time|on <word>|$]',
      '(definitely|certainly|most certainly|clearly|plainly|very much|indeed) (is|are|was|were|does|did|do) [<ly>] (there|in the|in our|on the|on our|present|included|listed|shown|work|works|working|delivered|switched|open|enclosed|mentioned|displayed|sent|exist|say|says|state)',
      '(is|are|was|were|has been|had been|have been) [<ly>|also] (definitely|certainly|most definitely|most certainly|very much|without (doubt|question)|beyond doubt) [<ly>|still] (there|in the|present|included|listed|shown|working|delivered|switched|open|enclosed|mentioned|displayed|complete|intact|correct|clean|sealed|undamaged)',
      '(it|that|this) (certainly|definitely|most certainly|surely) (was|is|did|does|has) not',
      '(whatever|whoever|whichever) you [are|were|may be|might be|have been|may have] [<ing>|<participle>|saw|felt|heard|think|hear|feel|see|read|noticed] (it|that|this) (is|was) not',
      '(whatever|whoever|whichever) [it is|it was|that is] [that|which] you (are|were|have|had|may|might|think|say|saw|hear|heard|smell|feel) ... (is|was|are|were|has|did|can) not',
      '(tells|remembers|recalls|describes|sees|tell|remember|recall|describe) (it|this|that|the story|the (conversation|call|visit|evening|matter|incident)|things|events) [_] [<intensifier>|<ly>] (differently|otherwise|another way)',
      '(tell|tells|told|gave|gives|has|have) [us|me] (a|quite a|another|an) [<intensifier>] [different|other] (different|other|another) (story|version|account|recollection|memory|impression)',
      'you (can not|could not) [possibly|<ly>] have (issues|problems|trouble|any (issues|problems|trouble|difficulty)|experienced|been (charged|overcharged|billed|cut|told|disconnected))',
      'you (were|have been|had been|are) not [actually|in fact|<ly>] [been|being] (charged|overcharged|billed|double-charged|debited|ignored|misled|cut off|disconnected|locked out|given the wrong|promised|told that|quoted) [twice|double|too much|wrongly|a|the|any|anything|$]',
      '(there|here) (was|has been|were|have been) no [such] (delay|error|mistake|leak|fault|damage|problem|noise|outage|interruption|charge|price increase|change|rudeness|failure|defect|mix-up) [on|in|at|with|of|to|$]',
      '(that|this|it|which|yours) (is|seems|appears to be|must be|looks like) [<ly>|just|simply|clearly] a (misunderstanding|misconception|misreading|misinterpretation|fallacy|myth) [$|of|on|about|as]',
      '(so|and|therefore|hence) (the|it|that|this|our) [_] [_] (must be|has to be|is|was) [<ly>|perfectly|quite] (right|correct|fine|accurate|in order|sound) [and not|$]',
      '((set|put|keep) the record straight|let us (stick|keep) to the facts|get [our|your|the] facts (right|straight))',
      '(is|are|was|were) (nothing|not) [<ly>|at all] (like|what) you (describe|claim|say|make|suggest|think)'
    ],
    unless: {
      before: [
        '(if|in case|whether|when|unless|where|hope|sure|so that|sorry|because|worry|understand|see|make sure|glad|relieved|ensure) [that|if|why|how|the|it|our|it is]',
        '(not|never|who|why|how)'
      ],
      after: [
        'for (you|your|the|this)',
        '(on its way|on their way|yet|until|unless|for (this|that|the time)|any more|anymore|again|for you|right for|what you (need|deserve|wanted|expected)|easy|need to|need|have to|(you|we|i) (had|should|left|missed|forgot))'
      ],
      sentence: [
        '(our|my) [_] (mistake|fault|error|oversight|slip)',
        '(sorry|apologise|apologies|regret)',
        'should [never|not] have',
        'you (are|were) [quite|absolutely|completely|<ly>] right',
        '(easier|simpler|better|quicker|faster|shortcut|trick|good news|happy to say|pleased to say)',
        '(phishing|scam|fraud)'
      ]
    }
  },
  {
    act: 'accusation',
    avoid: [
      'you (must|will|presumably|probably|surely|no doubt) [simply|just|have|probably|surely|<ly>] [have] (misheard|misplaced|mislaid|forgotten|overlooked|mistyped|clicked|pressed|ticked|dropped|knocked|spilt|spilled|deleted|ignored|skipped|overloaded|overtightened|overfilled|unplugged|run it|shared [your|the]|washed|run) ...',
      'you presumably (<participle>|left|put|did|kept|gave|used|forgot)',
      '(an|bit of an|something of an) own goal',
      "you (have|had|'s) [just|simply] left [<word>] [<word>|<word> <word>|<word> <word> <word>] (on|open|unlocked|unattended|running|uncovered|exposed|enabled|switched)",
      'you left [<word>] [<word>] (open|unlocked|unattended|running|uncovered|exposed|switched)',
      "you [presumably|probably] left (it|the <word>) in (people's|everyone's|the (way|rain|sun|cold))",
      '(a|any|every) (sensible|careful|prudent|responsible|attentive|competent|thoughtful|diligent|reasonable|experienced|serious|good|proper) (trader|owner|driver|customer|user|person|parent|rider|buyer|tenant|guest|gardener|traveller|cook|player|seller|runner|cyclist|householder|landlord|keeper|shopper|adult|reader|host|pilot) (would|will|should|knows|checks|reads|insures|does|keeps|looks|takes|makes|has|never|always|plans|brings|tests)',
      '(anyone|anybody|everybody|any <word>|every <word>|people|customers|those) who (reads|read|checks|check|looks|bothers|follows|has read|had read|pays attention|took the trouble) ... (would|will|knows|know|spots|sees|notices|finds)',
      '(common sense|basic (care|hygiene|knowledge|caution)) [would|should|tells|suggests|dictates|alone]',
      'as (common sense|every _|any _|everybody|everyone|anybody|anyone) (would|will|should|knows) ...',
      '(it|that|this) is [always|entirely|<ly>] (up to|down to|for) (you|the <word>|the <word> <word>|each <word>|every <word>) to (check|make|read|type|enter|ensure|insure|keep|tell|inform|report|arrange|verify|bring|wait|notify|remember|know|look after|back up|measure|supervise|lock|secure|test)',
      '(fault|faults|problem|problems|error|errors|damage|this|mistake|issue|issues) [of that (sort|kind)|like this|like that] [_] (never|hardly|rarely|seldom|does not|do not|did not|can not) [ever] (start|starts|begin|begins|come|comes|originate|lie|lies|happen|arise) [with|from|at|on|in] (us|our|here)',
      'you (only|merely) (wrote|contacted|told|reported|called|rang|informed|notified|raised|got in touch|let us know) [in|this|it|us|me] (today|yesterday|on|after|now|last|this|when|once|just|the)',
      '(mind readers|mind reader|crystal ball|clairvoyant|clairvoyants|read minds|(read|reading) your (mind|thoughts)|play guessing games)',
      '(nobody|no one) [here|on here] can (see your|guess|help you without|read your)',
      'all (anyone|anybody|we|one|i|people) can do is guess'
    ],
    unless: {
      before: [
        '(if|when|whether|unless|in case|where|once|so that|saying|think|thinks|because|that|sorry|as|who|not|sure|hope|worry) [that]',
        '(do|did|could|have)'
      ],
      after: ['(felt|been|had)', '(charge|to you)'],
      sentence: [
        '(not|never|nothing|none) ... your (fault|mistake|doing)',
        '(easily|easy|anyone|happens) [to] (done|do|mistake|slip|to (do|miss))'
      ]
    }
  },
  {
    act: 'accusation',
    avoid: [
      'had you [not|only|simply|just|_] (listened|read|told|asked|checked|mentioned|gone|followed|come|entered|let us|looked|waited|called|rung|said|paid|ordered|booked|kept|used|sent|padded|informed|notified|opened|backed|acted|replied|answered|taken|contacted|done|given)',
      'if [only] you had [only|simply|just|actually|<ly>] (listened|read|told|asked|checked|mentioned|gone|followed|entered|looked|waited|called|rung|said|paid|kept|informed|notified|backed|acted|replied|answered|contacted|done what|stuck|taken the|bought the|chosen the|opted)',
      '(closer|careful|proper|second|simple|brief|quick|short|cursory|single|timely|polite) (look|glance|read|reading|check|call|question|email|note|word|search|phone call|message) ... ... would (have|has)',
      '(could|would|can|might) [<ly>|all] (be|have been) (avoided|prevented|spared) (if|had|by|with a) (you|reading|checking|looking|asking|following|a|a little|only you)',
      'you (could|would|might) (have|be|been) [been] spared',
      '<we> (have to|must|can only|are forced to|am forced to|are inclined to|am inclined to|would) [<ly>] (assume|conclude|suppose|presume|suspect|think|guess|infer) [that] (you|your|somebody|someone)',
      '(log|logs|data|records|report|photo|photos|pictures|history|telemetry|readings) [clearly|<ly>] (show|shows|suggest|suggests|prove|proves|indicate|indicates|reveal|reveals) [that] (you|yours|it) [_] [_] (dropped|misused|overloaded|opened|washed|kept|left|tampered|exposed|submerged|forced|used|stored|run|mishandled|ignored|skipped|never)',
      'you (have|had|did|do|are|were) (evidently|clearly|obviously|plainly|apparently|presumably) [_] not',
      '(when|if|where) (somebody|someone|a person|one|people|a customer|customers) (insist|insists|walk|walks|ignore|ignores|forget|forgets|rush|rushes|refuse|refuses|bite|bites|leave it|leaves it|(do|does) not (read|listen|check|follow|wait|look)) ...',
      '(and then|and next thing|next thing) (they|you|people) (are|wonder|complain|act|come|blame)',
      '(worth|try|consider|perhaps) asking (yourself|yourselves)',
      '(is|are|was|were) [entirely|solely|all|simply|only] down to you',
      '(is|was) (on|upon) (the <word>|you|you yourself) to (insure|check|make|arrange|ensure|read|tell|keep|ask|look|provide)',
      '(something|which|that) (guests|customers|users|people|one|buyers|tenants|parents|you) (should|ought to|must|needs to|need to) (check|read|look|ask|know|consider|think|bear|find out)',
      '(ask|asking|check with|checking with) [round|around|among|with|the] (people|others|others|whoever|someone|anyone|those|everyone|members) [_] [_] [_] (your household|your family|your flat|your house|you (share|live)|at your end)',
      'do not ... this time $',
      'you (will|must) (presumably|probably|surely|no doubt|most likely) have (<participle>|had|put|left|run|gone)',
      'you (have|had|are) only (made|delayed|slowed|prolonged|complicated|delaying|slowing|prolonging|making)',
      '(chasing|sending|calling|ringing|asking|writing|repeated _|multiple _) ... ... (slow|slows|delay|delays|hold|holds|push|pushes) (the|things|us|it|everything|your|matters)',
      'you needed to <word>',
      'only you (know|can know|will know|could know|can tell|can say)',
      '(typed|entered|given|chosen|selected|confirmed|signed|ordered|approved|provided|supplied|ticked|keyed|submitted|requested|caused|cancelled) [in|for|off] by (you|yourself|yourselves|the (customer|user|sender|buyer|guest|client|account holder))',
      'you (can not|could not) have (<participle>|put|set|read|shut|done) ... (properly|correctly|right|enough|fully|far|long|tight|carefully|tightly)',
      'you (only|just|simply) (needed|had) to (read|look|ask|follow|listen|wait|open|check|tell)',
      'you only (need|have) to read',
      '(can not|could not|not) help (it|that) (if|when) (you|people|customers|somebody|someone|users)',
      'you [have] (chose|chosen|bought|booked|ordered|picked|took|wanted|went for|opted for|paid for|only paid for) (the|our|a) (cheapest|basic|economy|budget|lowest|slowest|untracked|uninsured|entry-level|bottom)',
      '(is|are|was) [only|just] to be expected (when|if|with|at|for|$)',
      '(you get what you pay for|(expect|expected) (for|at) (that|this|the) price)',
      '(front of the (keyboard|screen)|(chair|seat) and [the] keyboard|pebkac|user error|operator error|operating error)',
      '(customers|people|users|guests|parents|owners) (do not|never|will not|rarely|hardly|can not) [_|be bothered to] (read|listen|check|look|bother|follow|pay attention)',
      'you (yourself|yourselves) (chose|accepted|signed|confirmed|approved|ticked|agreed|put|entered|left|asked|cancelled|ordered)',
      'you (<participle>|went|put|sent|took|threw|bought|left|opened) ... without (checking|asking|reading|telling|informing|letting|waiting|consulting)',
      '(against|despite|contrary to|ignoring) (our|my|all our|the) [_] (advice|recommendation|recommendations|warning|warnings|instructions|guidance)',
      '(was|were|has been|is|been|have been) (not|never) [<ly>] (used|stored|washed|assembled|installed|maintained|cleaned|closed|charged|handled|treated|fitted|looked after|kept|watered|cared for|descaled|aired) (properly|correctly|as|according|in line|right|well)',
      '(improperly|incorrectly|wrongly|carelessly) (used|stored|washed|assembled|installed|maintained|closed|charged|handled|treated|fitted|watered|inserted|connected)',
      'you (are|were|have been|must be|must have been) [<ly>|simply|just] [not] (using|doing|holding|storing|washing|charging|opening|reading|entering|typing) (it|them|this|the _) [_] (wrong|wrongly|incorrectly|properly|right|correctly)',
      '(happens|occurs|comes) [only|<ly>|mostly] (when|if|because) (people|customers|owners|parents|drivers|users|guests) (do not|forget|leave|ignore|keep|have not|will not|try|rush)',
      'you did (move|go for|choose|sign|agree|pick|opt|press|leave|book|decline|accept|click|tick|refuse|approve|confirm|insist|ask for|say yes|know|order|buy|get (several|two|three|a|an|our) [_] (reminder|reminders|warning|warnings|email|emails|notice))',
      'because you (did not|had not|have not|never|failed|forgot|ignored|refused|missed (the|our|your)|overlooked|left (it|the|your)|waited too|neglected|entered|typed|gave us|skipped|would not|could not be bothered|were not)',
      'you (were|are) not (at home|home|available|reachable|present|listening|paying|careful|following|prepared)',
      'you (knew|know|were well aware|were fully aware|were perfectly aware|were aware) [very|full|perfectly|quite|well|exactly] (well|that|what you|about the (rule|rules|fee|terms|limit|policy|risk|risks))',
      '(it|that) was you [yourself|yourselves|alone] (who|that)',
      '(serves you right|your own lookout|your bad luck|tough luck|hard luck|reap what|you asked for (it|this|that) $|your problem)',
      'you [have] [_] (caused|triggered|brought about|provoked|created) (this|it|the (damage|fault|problem|delay|error|mix-up|confusion|leak|mess|issue))',
      '(can|could) only (work|help|act|guess|deal) ... (what|if) (we|they|people|you) ... (told|given|tell|give|say|said)',
      '(customers|people|users|clients|ladies|gentlemen) (in|at) your age',
      'at your age',
      '(it is|that is|must be|will be|be) your <word> ... (and not|not|rather than) (us|our|ours|the (app|site|device|product|machine|software|lamp|bike|service))',
      'you [simply|just|<ly>] (could|would) not (be bothered|listen|follow|take the time|read)',
      'you are (supposed|meant) to (move|use|do|read|check|keep|wait|put|set|turn|open|press|clean|store|charge|take|make|tell|click|run|ask|call|ring|bring|leave|remove|change|export|import|save|back|log)',
      '(nobody|no one|people never|customers never|you never) [ever] (opens|reads|open|read|bothers) [it|them|until|the|our|anything|these|those|to|$]',
      'you (did not|do not|have not) [_] (mention|give|provide|include|post|state|supply|specify) [us] (a single|any|even|one single|anything|so much as)'
    ],
    unless: {
      before: [
        '(if|when|whether|unless|in case|where|once|so that|saying|think|thinks|sorry|as|what|why|how|which|whatever|everything|glad|hope|worry|who|the reason|not) [that|if|because]',
        '(if|when|while|since|sorry) (the|our|he|she|they|we|i) ... [that|because|and|but|while|when]',
        '(not|just|only|simply) [just|only|because]',
        '(what|when|why|where|who|how|until|than|anything|all|something|never|barely|hardly)'
      ],
      after: [
        '(receive|get|have|want|hear|feel|need|know|like|deserve|see|expect|your|the (pin|password|code|answer))',
        '(spotted|noticed|helped|taught|saved|made|found|caught|told|pointed|reported|thought)',
        '(told|asked|given) (to|that) (by us|we)'
      ],
      sentence: [
        '(not|never|nothing|none) ... your (fault|mistake|doing)',
        'have (seen|heard|noticed|received|guessed|got|gathered)',
        '(nor|not|never|hardly) ... (blame|wrong of you|expect you to)',
        '(our|my) (mistake|fault|error|oversight|slip|label|labels|wording)',
        'should have [_] (told|warned|said|asked|made|mentioned|explained)'
      ]
    }
  },
  {
    // Guesses at what the customer, or somebody around them, did; what staff say of them; what they left out.
    act: 'accusation',
    avoid: [
      '(scratches|scratch|marks|damage|dent|dents|stains|cracks|crack|wear|traces|pictures|photos) [_] [_] (suggest|suggests|indicate|indicates|points to|point to|speak of|speaks of) ... (handled|dropped|misuse|misused|washed|rough|force|knock|impact|opened|overloaded|careless|care|moisture|water|fall|wrong)',
      '<we> (was|were) never (told|informed|notified|warned|asked|made aware) ...',
      '(nobody|no one) (told|informed|warned|notified|asked) (us|me) [that|about|of|to|$]',
      'you [have|had] (ignored|disregarded|overlooked|missed) (<number>|our|several|all|both|every|repeated|the) [_] [_] (reminder|reminders|warnings|warning|email|emails|messages|letters|letter|calls|notice|notices|instructions|sign|signs)',
      '(had we|if we had|if only we had) [only] (known|been (told|informed|asked|given|warned|aware)) ...',
      '(somebody|someone) [there|else] (must|will|may|might) [well] have [been] (fiddled|fiddling|tampered|moved|opened|knocked|dropped|pressed|changed|altered|messing|playing|unplugged|switched|deleted)',
      '(can|could) only (work|go|help|deal|act|answer) [with|on|by|from] (the|what) ... (given|told|sent|gave|provide|provided|supplied|entered)',
      'before (complaining|accusing|you (complain|accuse)|pointing fingers) ...',
      'you (probably|presumably|must|may well|might well|obviously|clearly) have (it|the _|your _) ... (wrong|wrongly|incorrectly|misconfigured|upside down|back to front)',
      'you (seem|appear) (not to have|to have (misread|missed|overlooked|forgotten|skipped|ignored|misunderstood|not)) ...',
      'you (have been|are|were) <ing> (it|them|the _|your _) ... (wrong|incorrectly|wrongly|upside down|too (hot|high|low|tight|often|long|much|close|hard))',
      '(not|failure to|failing to) (reading|following|checking|cleaning|waiting|updating|read|follow|check) ... is (the|a) [most] [<word>] (cause|reason|mistake|problem)',
      'it would have (helped|been (better|easier|quicker|wiser|sensible|good)) (if you had|to (ask|check|read|ring|call|tell|send)|had you)',
      '(<we> (suspect|bet|dare say|would guess|would say|take it|gather|reckon|imagine|would imagine|presume)|my guess is|my bet is|chances are|odds are|the odds are|most likely|more likely than not|more than likely|in all likelihood|in all probability) [is|that|it is that] you (must|left|forgot|never|missed|misread|used|kept|put|pressed|dropped|deleted|ignored|skipped|knocked|have (been <ing>|left|forgotten|missed|misread|used|kept|put|pressed|dropped|deleted|ignored|skipped|knocked|not <participle>|<participle> (the|it|your) [<word>] (wrong|by accident|wrongly|yourself))|had|did not|were <ing>|are <ing> (the|it|your) ... wrong|will have|accidentally|<ly> (left|forgot|missed|put|pressed|deleted))',
      '(sounds|looks|seems|appears) [to me|to us] (like|as if|as though|that) you (must|forgot|never|did not|missed|misread|overlooked|skipped|ignored|are trying to|have (forgotten|overlooked|not (read|followed|checked|done)|misread|skipped|ignored|simply))',
      `(your|one of your|your own) ${AROUND} [_] (has|have|had|must|will|may|might|could) [<ly>|just|perhaps|no doubt] [have] [<ly>|just|perhaps|simply] (not [<ly>|just|even|yet] (looked|read|checked|seen|noticed|told|passed|opened)|taken|moved|left|put|opened|pressed|changed|knocked|dropped|used|borrowed|thrown|deleted|unplugged|switched|forgotten|misread|turned|been (playing|using|fiddling|messing|trying|at it)) [<participle>|it|the|your|them|<word>]`,
      `(perhaps|maybe|possibly|presumably|probably|no doubt|surely|most likely) (your|one of your|a|somebody (in|at) your|someone (in|at) your) ${AROUND} [to _ _|in _ _|at _ _|next door] (<participle>|took|left|put|had|did|must|has|have|helped)`,
      '(perhaps|maybe|possibly|presumably|probably|surely|must be that|likely that|sure that|think|suspect) (somebody|someone) (at|in|from|on|of) your [<word>] (end|house|household|home|family|office|team|staff|side|building|company|flat|department)',
      `(says|said|tells me|tells us|told me|told us|reports|reported|recalls|remembers|remembered|informs me|informs us|noted|notes|mentioned|states) [that] you (were|had been|became|got|seemed|appeared|sounded) [<intensifier>|<ly>|a bit|a little|already|somewhat] ${ROWDY}`,
      '(says|said|tells me|tells us|told me|told us|reports|reported|recalls|remembers|informs me|informs us|noted|notes|mentioned|states) [that] you (refused|shouted|swore|insisted on|hung up|raised your|walked (off|out|away)|ignored|never (asked|mentioned|said|told|came|complained|paid)|did not (want|mention|say|answer|open|ask|complain|come|show|listen|wait))',
      'you (did|have|do|had) not [<ly>|actually|even|yet] (say|said|specify|specified|mention|mentioned|state|stated|indicate|indicated|tell us|told us|explain|explained|describe|described) (which|what|whether|how|where|when|who|why|if|your|the version|the model|any|anything)',
      '(does|did|do) not [really|actually|<ly>] (say|tell|give|explain|help) [us|me|anyone|anybody] (very much|much|a lot|a great deal|anything useful|anything meaningful) [at all|to go on|$]',
      '(not|hardly|little|nothing) [_] (much|a lot|enough|anything) to (go on|work with)',
      '(offer|provide|give|post|supply|submit|share|give us|try giving) [us|me] [some] (meaningful|actual|proper|sensible|usable) [<word>] (information|details|data|description|report)',
      'your (description|report|message|question|post|explanation) (is|was) [<intensifier>|a bit|rather|<ly>] (vague|unclear|confusing|useless|meaningless|incomplete|insufficient)',
      '(~read|~check|~look at|~study) (it|them|that|the _|our _|your _|the _ _) (properly|thoroughly|attentively|carefully) (first|before|next time|this time|again)',
      '(have|take) a (proper|good|careful|good hard|really good|thorough) look (first|again|next time|this time|there|before) [you|$|at]',
      'and then [<ly>|they|you|people|we|act] (wonder|wonders|complain|complains|blame|blames|expect|expects|are surprised|is surprised|act surprised|come running|demand|demands) [why|that|about|it|us|when|to|$]',
      'what [_] (generally|usually|often|typically|normally|always) happens is [that] (people|residents|users|customers|guests|members|owners|tenants|parents|they|drivers|players|patients|passengers|children)',
      '(people|users|customers|guests|members|owners|residents|tenants|parents|drivers|players|they) do [<ly>|tend to] (forget|wander|panic|exaggerate|misread|drop|lose|leave|break|misuse|overload|imagine|fiddle)',
      '(comes of|result of|price (of|you pay) for|happens with|happens after) [you] (ordering|leaving|booking|waiting|ignoring|buying|not <ing>|skipping|rushing|using|trying|choosing) ...',
      '(this|that|which) is what (happens|you get|comes) (when|if|with|of|from) (people|customers|users|somebody|someone|one|the|addresses|forms|instructions|things|ordering|leaving|booking|buying|it)',
      '(if|when) (people|customers|users|guests|members|owners|parents) (will|do|must|insist|keep) [insist|keep|go] [on|<ly>] (<ing>|ignore|leave|rush|forget)',
      '(something|anything) (is|must be|has to be|seems) [be|to be] (wrong|amiss|off|broken|misconfigured) (with|in|on|at) your [own|<word>] (setup|set-up|computer|system|network|device|browser|connection|profile|machine|settings|side|end|phone|router|wiring|configuration|installation|pc|laptop|line)',
      '(problem|issue|fault|trouble|cause|culprit|error) (is|lies|must be|will be|has to be|is likely|is probably) [with|in|to be] [your] ... (and not|rather than) (us|ours|our _|with us|the (app|software|product|device|service|program|site|machine))',
      '(probable|likely|certain|obvious|clear) [that] (your|the) (issue|problem|fault|trouble) (is|lies|comes|stems) [with|in|from] ... and not _',
      'it is your (computer|phone|router|antivirus|network|device|browser|provider|bank|card|cable|wiring|connection|installer|printer|settings|machine|account|email|password|tv|car) (that is|which is|that has|at fault|to blame|causing|not (our|the|us))',
      'you (were|have been|had been) [also|then|<ly>] (told|informed|warned|reminded|advised|notified) [about _ _|of _ _|about _|of _|<word>] (twice|several times|repeatedly|more than once|before|at the time|in advance|beforehand|when you)',
      '(contract|form|agreement|terms|conditions|waiver|document|quote|note|slip) [that|which] you [<ly>|yourself] (signed|accepted|agreed|ticked|approved)',
      'because (it|they|this|the <word>|your <word>) (was|were|has been|had been|have been) [<ly>] (left|kept|stored|dropped|put|used|washed|opened|ignored|exposed|forgotten|neglected|overfilled|overloaded|forced)',
      '(with|just) a (bit|little) more (care|attention|thought|patience|foresight) [on your part|from you] (this|it|that|the|nothing|none) ...',
      '(not|never) look (very|too|particularly|that) (hard|closely|carefully)'
    ],
    unless: {
      before: [
        '(if|whether|unless|in case|where|sorry|hope|worry|afraid|glad|when|sure|know) [that|you|the|it]',
        '(do|did|could|we|i|us|let me|we will|i will|let us|will) [<ly>|then|also|have a|take a]',
        '(like|going|need|able|have|able) to [have a|take a]',
        '(letter|note|page|email|message|screen|system|card|report|label) [that|which]'
      ],
      after: [
        '(felt|been (told|promised|given|charged|waiting|looking)|with (us|our)|at (our|the (depot|warehouse))|by (us|our)|in (our|the (depot|warehouse|van)))',
        '(looking forward|worried|upset|disappointed|angry|hoping|expecting|waiting|trying)'
      ],
      sentence: [
        '(not|never|nothing|none) ... your (fault|mistake|doing)',
        '(our|my) [_] (mistake|fault|error|oversight|slip|label|labels|wording)',
        '(sorry|apologise|apologies)',
        '(so|and) (we|i) (have|took|chose|picked|assumed|went|put|will|refunded|sent)',
        'should have (told|warned|said|asked|made|mentioned|explained)'
      ]
    }
  },
  {
    act: 'shedding',
    avoid: [
      `(down to|up to|caused by|lies with|blame|with|at) your [_] [_] ${THIRD} (not (us|ours|our|with us)|rather than (us|our|with us)|and not (us|our|with us))`,
      '<we> (blame|put (it|this|that) down to) (the|him|her|them|our|your) ...',
      `(else|perhaps|maybe|presumably|possibly) it was (the|your|our) [_] (${THIRD}|people|lot|lads|boys|guys)`,
      '(they|people|couriers|drivers|packers|handlers) [just|always|simply] (throw|chuck|toss|kick|smash) (everything|anything|things|the (boxes|parcels|bags)|boxes|parcels|bags|it all|them) [around|about|$]',
      `(the|our|my|their|your|his|her|a|another) [_|_ _] ${THIRD} 's [own|entire|sole] (fault|mess|doing|mistake|error|failing|responsibility|problem|job|business|blunder|cock-up|negligence|carelessness|matter|department)`,
      `(fault|mistake|error|blunder|doing|failure) of [_] (the|our|their|a) [_] ${THIRD}`,
      "_ 's [own] (mess|blunder|cock-up|negligence|carelessness)",
      `(down to|up to|on|with|at|blame|thank|by) (the|our|their|those|that) [_] ${THIRD} (not (us|to us|with us|ours|on us|our)|rather than|and not)`,
      '(down to|up to|on|with|blame|thank) (them|him|her|_) (not (us|to us|with us|ours|on us|our)|rather than (us|with us|on us|to us)|and not (us|to us|with us|on us|our))',
      `(is|was|all|entirely|lies|squarely|<ly>) (down to) (the|our|their) [_] ${THIRD}`,
      '(fault|blame|responsibility|culprit|matter|mistake|problem|error|liability) [here|therefore|<ly>] (lies|lie|rests|sits|lay|falls|is) [<ly>|squarely|therefore|solely|not] (with|at)',
      '(this|that) one is [all|squarely|entirely] (on|down to)',
      '(that|this) is (one for|all on|on) (them|him|her) ($|to (answer|explain|sort))',
      '(changed|moved|cancelled|switched|stopped|closed|altered|dropped|raised) ... without (a word|any (notice|warning)|notice|warning|(telling|asking|informing|warning|consulting|notifying) (us|me|anybody|anyone))',
      '(is|was) (not|hardly|nothing) [<ly>|even] [to do with] (us|our doing|our fault|down to us|our job|our department|our area|our responsibility|our business|my department|my job|my area)',
      '(we|i) (only|just|merely) (sell|resell|pass|host|print|list|broker|forward|book|act|provide the platform|connect|deliver what) ...',
      '(notoriously|notorious for|famously|infamous for|known for (being|their))',
      '(as|which) (they|he|she|it|those people) [so] (often|usually|always|tend to|regularly|habitually) (do|does|happens|is|are)',
      '(he|she|they) [really] (should have known better|ought to have known better|could not (care less|be bothered)|never (learn|learns|listen|listens|reads|read|checks|check)|does not (care|listen|learn)|do not (care|listen|learn))',
      '(useless|hopeless|clueless|incompetent|sloppy|careless|lazy|dozy|unreliable|scatterbrained|absent-minded|overeager|idiot|idiots|muppet|muppets|clowns|cowboys|numpty) [_] ' +
        THIRD,
      `${THIRD} (is|are|was|were) [<intensifier>|a bit|rather|often|sometimes|<ly>] (useless|hopeless|clueless|incompetent|sloppy|careless|lazy|dozy|unreliable|scatterbrained|absent-minded|asleep|daydreaming|rubbish|a disgrace|a nightmare|a joke|slow to)`,
      '(had words with|given (him|her|them) (a|what for|an earful)|(has|have) been (disciplined|sacked|dismissed|fired|let go|told off|reprimanded|given a warning)|heads will roll|(his|her|their) last (day|week|warning)|no longer works here)',
      '(new|young|latest) (lad|girl|guy|boy|temp|trainee|starter|hire|intern|kid|bloke|colleague|recruit|apprentice) [_] [_] [_] [_] (forgot|mixed|used|packed|sent|got|put|can|did|never|pressed|messed|is|was|has|typed|wrote|thought|misread)',
      `(it is|it was) (the|our) [_] ${THIRD} (that|who|which) (is|are|was|were|did|has|have|got|made|sent|lost|forgot|failed|broke|decides|causes|caused|packed|put|will not|does not|do not)`,
      '(take|taking) (that|it|this|the matter) up with (them|him|her) ($|directly|yourself)',
      `(take|taking) (that|it|this|the matter) up with (the|your) [_] ${THIRD}`,
      '(he|she|they) (is|are|was|were) [<intensifier>|still|only|<ly>|a bit] (new|inexperienced|like that|forgetful|a beginner|always like this)',
      '(who|they|he|she|which) (are|is|was|were) [the ones|the one] [<ly>|here] (at fault|to blame|the culprit|the culprits|responsible for (this|the|that))',
      '(with that lot|that lot (again|never|always|since|$)|that bunch|that shower|those cowboys)',
      '(always|often|ever|keep|keeps) [_] (the same|get this wrong|getting (it|this) wrong|messing|losing|forgetting) ... (them|him|her|the (courier|depot|driver|post|carrier|warehouse))'
    ],
    unless: {
      before: ['(nobody|no one|anybody|anyone|not|never|if|whether|nor|rather than) [is|was|just|only]', '(sorry|our own|mine)'],
      after: [
        '(us|me|myself|ourselves|our (side|end|process|system|own|checks|form|website|planning|label)|my (side|end|own|desk))',
        '(the (house|way|hold|sale|shelf|table|list|menu))',
        '(sale|display|offer|hold|its|his way|her way|your)'
      ],
      sentence: [
        '(but|and|yet|so) (that|this|it) is (on us|ours|our (job|fault|responsibility|problem|mistake|choice))',
        '(we|i) (chose|choose|hired|picked|gave|should|own|answer|take|carry) (them|him|her|it|the|have|full|for|responsibility)',
        '(phishing|scam|fake|spoof)',
        '(nobody|no one|anybody|not) ... fault'
      ]
    }
  },
  {
    // Names who failed; whether it sheds or explains, what stands around it tells.
    act: 'culprit',
    avoid: [
      `(the|our|your|a|an|one of our) [_] ${THIRD} (<participle>|left|put|sent|took|gave) ... without (asking|telling|checking|a word|notice|permission|looking)`,
      `(the|our|your) [_] ${THIRD} (should|ought to) have [<ly>|also] (<participle>|told|known|made|given|put|sent|left|seen)`,
      `(the|our|their|his|her|one of our|your|a|an|my) [_] [_] ${THIRD} [_|in _ _|at _ _|on _ _] [<ly>|apparently|obviously|clearly|simply|just|once again|again|also|has|have] ${FAILED}`,
      `(the|our|their|his|her|one of our|your|a|an|my) [_] [_] ${THIRD} [_|in _ _|at _ _|on _ _] [<ly>|has|have] (lost|broke|damaged|dropped|changed|sent|delivered|packed|left|put|gave|entered|typed|pressed|merged|picked|misplaced|held|sat|kept|booked|cancelled|ruined) ... (without (telling|asking|informing|warning)|wrong|by mistake|again|late|on it|on them|mixed)`,
      `_ (in|at|on|from) [the|our] ${THIRD} [<ly>|must have|has] (${FAILED}|got (it|this|that|things) wrong)`,
      `(somebody|someone) (in|at|from|on) (the|our) [_] ${THIRD} [has|have|must have] (<participle>|forgot|put|sent|left|lost)`
    ],
    unless: {
      before: ['(if|whether|when|unless) [_]', '(so that|before|until)'],
      sentence: ['(our|my) (mistake|fault|error|oversight|slip|responsibility|job)', '(we|i) should have', '(sorry|apologise|apologies)']
    }
  },
  {
    act: 'culprit',
    avoid: [
      '(~drop|~lose|~fail|happened|~happen|~occur|went wrong|~go wrong|~break|~delay|~hold|missed|~crash|forgotten|mislaid|damaged|error|fault|problem|delay|outage|mistake|glitch) [_] [_] [_] [_] [_] (on|at) their (end|side|part)',
      `(on|at) (the|our|your) [_] ${THIRD} 's (end|side|part)`,
      '(error|mistake|fault|delay|problem|failure|slip|mix-up|responsibility) (is|was|is all|was all|is entirely|remains) (theirs|his|hers)',
      `(is|was|are|were|being) [<ly>] (run|carried|handled|supplied|operated|managed|delivered|organised|made|packed|maintained|provided|done|dealt with) by (a|an|another|our|the|outside|external) [_] (${THIRD}|third party|third parties|company|firm|outside) ... (error|mistake|fault|theirs|no say|no (influence|control)|let us|their|not us|at fault|to blame)`,
      `(the|our|your|a|an|my) [_] [_] ${THIRD} (is|are|was|were) [<ly>|all|entirely|solely] (to blame|at fault|in the wrong|the culprit|the guilty party|behind (this|it))`,
      `(mistake|error|slip|blunder|mix-up|oversight|delay|damage) (was|is) [<ly>|all] (made|caused|committed|due to|down to) [by] (a|an|one of|the|our) [_] [_] [_] [_] ${THIRD}`,
      `(somebody|someone|_) (in|at|from) (the|our|dispatch|accounts|billing|sales|logistics|packing|support|marketing|reception|shipping|despatch) [<word>] [<ly>|<word>] (was not (paying|listening|looking|concentrating)|did not|keeps|keep|always|never|was asleep|must have|had (his|her) mind|(had|has) [<ly>] (forgotten|missed|overlooked|mixed|mislaid|got))`,
      '(royal mail|parcelforce|dhl|dpd|hermes|evri|ups|fedex|usps|the post|the post office|the couriers|the carrier|the courier|the airline|the hotel|the bank|the manufacturer|the supplier) [_] [_] (let|lets|letting) (us|everyone|people|you) down',
      '(direct|aim|point|address|take|send|bring) your (anger|complaint|complaints|frustration|criticism|grievance) (at|to|with|towards) (them|him|her|the|those)',
      `(${THIRD}|lads|boys|girls|guys|lot) [_] (packed|loaded|sent|did|wrapped|threw|handled|put|fitted|installed|left|wrote|booked|entered) [it|them|this|that|yours|everything|things] ... (in a hurry|as usual|as always|without looking|without checking|carelessly|sloppily|any old how|again $)`
    ],
    unless: {
      before: ['(if|whether|when|unless|asked|ask|checking|check|that|glad|thanks) [_|the _]', '(so that|before|until|not|nobody)'],
      sentence: [
        '(our|my) (mistake|fault|error|oversight|slip|responsibility|job)',
        '(we|i) should have',
        '(sorry|apologise|apologies)',
        '(love|loves|loved|great|brilliant|wonderful)'
      ]
    }
  },
  {
    act: 'hedging',
    avoid: [
      '(sorry|~apologise|apologies|apology|~regret) [_] [_] (if|should|in case) (this|that|it|you|any|anything|anyone|things|the|our|your|something|what|there|some|one|my) ...',
      '(sorry|~apologise|apologies|~regret) [to _] [that] you (are|were|have been|feel|felt) [<intensifier>|<ly>|so] (upset|annoyed|angry|disappointed|frustrated|cross|put out|not (happy|impressed|pleased|satisfied|content)|less than (happy|impressed|pleased)|discontented|unimpressed|bothered|irritated|inconvenienced|let down|hard done by)',
      '^ (if|should|where|to the extent) ... ... ... (we|i|then) [do|can only|of course|naturally|then|<ly>|am|are] [<intensifier>|<ly>] (apologise|regret|sorry)',
      '(sorry|~apologise|apologies|~regret) [that|for the fact that] (it|this|that|things) (seems|seemed|appears|appeared|came across|comes across|feels|felt) ...',
      '(sorry|~apologise|apologies|apology|~regret) ... for (whatever|what) ... (may|might) ...',
      '(sorry|~apologise|apologies|apology|~regret) ... for [the|this|your|such] [_] (inconvenience|inconveniences|experience|circumstances|dissatisfaction|impression) [caused|$]',
      '^ (if|should|where|to the extent) ... ... ... ... (is|was|would be) ... to be regretted',
      '^ [i am|we are|i|we] [<ly>|<intensifier>] (sorry|apologise) but ... [_] [_] (not|no|never|nothing|policy|rules)',
      '(sorry|apologise|apologies) about (that|this|it) but (rules|policy|that is|you|it is|there is|we (can|do) not)',
      '(sorry|apologise) (but|however) (you|with|one|this kind|that kind|such|these things|it is (not|your)|that is (not|just|how|the)|rules|there is nothing|we are not|it was not) ...'
    ],
    unless: {
      before: ['(would|will|should|be|feel|not) [be|also|feel] [<intensifier>]', '(no need to|not)'],
      after: [
        '(about|with|by|because|at|over) (how|what|our|my) ...',
        '[_] [_] (already|basic question|obvious|misunderstood|unclear|asked before|asking)'
      ],
      sentence: [
        '(sorry|apologise|apologies) if (i|we|my [_] (mail|email|message|explanation|question|letter|answer|reply|note|instructions)|this (is|was|reply|sounds))',
        '(typo|typos|spelling|mother tongue|my english)'
      ]
    }
  },
  {
    // A number of others; whether it makes the customer small, its size and the matter tell.
    act: 'crowd',
    avoid: [
      '<number> [_] [_] (customers|clients|guests|members|users|patients|passengers|buyers|players|subscribers|tenants|parents|families|households|homes|riders|drivers|students|pupils|visitors|owners|donors|couples|people|children|parcels|packages|bookings|tickets|calls|emails|messages|letters|requests|claims|enquiries|applications|cases|repairs|returns|complaints|accounts|weddings|arrivals|flights|deliveries)'
    ],
    unless: {
      before: ['(your|for|table of|party of|group of|up to|within|every|least|first) [all|the]'],
      after: ['(you|per order|in your)'],
      sentence: ['(privacy|should have|no excuse)']
    }
  }
]
