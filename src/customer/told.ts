/** Facts a help desk asks for: how a reply names each, and how to tell that the customer's message holds it. */
import type {CustomerMessage} from './customer.js'
import {FAMILIES, type Family} from './data.js'

interface Fact {
  /** What a finding calls it. */
  name: string
  /** In the words of a request, as the patterns see them (lower case, contractions taken apart). */
  asked: RegExp
  /** Whether the message tells it: the words that do, or undefined. */
  told(customer: CustomerMessage, form: string): string | undefined
}

const told = (pattern: RegExp) => (customer: CustomerMessage) => pattern.exec(customer.data.own)?.[0].trim()

/** Numbers that are asked for by the name of a neighbouring family. */
const ALIKE: Partial<Record<Family, readonly Family[]>> = {
  order: ['reference', 'booking'],
  booking: ['reference', 'order'],
  reference: ['order', 'booking', 'ticket', 'invoice', 'tracking'],
  ticket: ['reference'],
  invoice: ['reference']
}

const numbers: Fact[] = (Object.keys(FAMILIES) as Family[]).map((family) => ({
  name: family === 'reference' ? 'reference' : `${family} number`,
  asked: new RegExp(
    family === 'reference'
      ? `(?<!(?:${Object.values(FAMILIES).join('|')}) )\\breference(?: number| no| code)?\\b`
      : `\\b(?:${FAMILIES[family]}) (?:number|numbers|no|nr|num|id|ref|reference|code|details)\\b|\\b(?:number|reference|no) (?:of|for|on) (?:the|your) (?:\\w+ )?(?:${FAMILIES[family]})\\b|\\b(?:which|what) (?:${FAMILIES[family]}) (?:is|was|does|do|it|this|are|you)\\b`
  ),
  told: ({data}) => data.labelled.find((labelled) => labelled.family === family || ALIKE[family]?.includes(labelled.family))?.value
}))

const DAY =
  '(?:yesterday|last night|this morning|(?:last |on |this )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|the \\d{1,2}(?:st|nd|rd|th)|\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]* \\d{1,2}|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4})'
const BOUGHT = '(?:bought|purchased|ordered|placed|purchase|order placed)'
const SMALL = '(?:\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty)'

export const FACTS: readonly Fact[] = [
  ...numbers,
  {
    name: 'email address',
    asked: /\bemail(?: address)?\b(?! (?:me|us|it|them|that|a|the|your|from|we|you got|with)\b)/,
    told: ({data}) => data.emails[0]
  },
  {
    name: 'phone number',
    asked:
      /\b(?:phone|mobile|telephone|cell|contact|daytime|callback) (?:number|no)\b|\bnumber (?:to (?:reach|call|ring)|(?:i|we) can (?:call|ring|reach))|\bnumber (?:where|on which)|\b(?:what(?:'s| is)|give (?:me|us)|send (?:me|us)|drop (?:me|us)|have|need) (?:your|a) (?:best |good )?number\b(?! of)/,
    told: ({data}) =>
      data.phones.find((phone) => phone.replace(/\D/g, '').length >= 9 && !data.labelled.some(({value}) => phone.includes(value)))
  },
  {
    name: 'address',
    asked:
      /\b(?:(?:delivery|home|postal|full|your|street|shipping|the|property) address|postcode|post code|zip code|house number|where (?:do )?you live|where (?:should|shall|can|do) (?:i|we) (?:send|post|deliver|ship)|(?:what|which) address|house or flat number)\b/,
    told: told(
      /\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b|\b\d{1,4}[a-c]? (?:[A-Z][\w'’]+ ){1,3}(?:street|st|road|rd|lane|ln|avenue|ave|drive|close|hill|way|court|place|square|terrace|crescent|gardens?|row|park|walk)\b|\b(?:\p{Lu}[\p{L}]+(?:straße|strasse|gasse|weg|laan|straat)) \d+/iu
    )
  },
  {
    name: 'name',
    asked:
      /\b(?:under (?:what|which)(?: the)? name|(?:what|which) name|name (?:it|the booking|the order|you booked|on the (?:booking|order|reservation|account)|of the (?:booking|account) holder)|(?:booked|reserved|booking) under)\b/,
    told: told(
      /\b(?:under|in) (?:the |my )?names? (?:of )?\p{Lu}\p{L}+|\b(?:booked|booking|reserved|reservation|table|order|account)(?: is| was)? under \p{Lu}\p{L}+|\bname(?: is|:)? (?!is\b)\p{Lu}\p{L}+/u
    )
  },
  {
    name: 'name',
    asked: /\byour (?:full )?name\b/,
    told: ({data}, form) => (form.includes('full') && !data.name?.includes(' ') ? undefined : data.name)
  },
  {
    name: 'date of purchase',
    asked:
      /\b(?:when (?:did|have) you (?:\w+ )?(?:buy|bought|purchased?|order(?:ed)?)|date (?:of (?:the |your )?(?:purchase|order)|you (?:bought|ordered|purchased))|(?:purchase|order) date|when (?:you|it was) (?:bought|ordered|purchased))\b/,
    told: told(new RegExp(`\\b${BOUGHT}\\b[^.?!\\n]{0,50}\\b${DAY}\\b|\\b${DAY}\\b[^.?!\\n]{0,40}\\b${BOUGHT}\\b`, 'i'))
  },
  {
    name: 'day',
    asked:
      /\b(?:(?:what|which) (?:day|date|night|evening) (?:was|did|is) (?:this|it|that|you|your)|(?:what|which) (?:day|date|night|evening) were you (?:here|with us|there|in)|(?:what|which) (?:day|date|night|evening) (?:this|it|that|you|your \w+) (?:was|were|is|happened|arrived|came|visited|stayed|travelled|had)|when (?:did|was) (?:this|it|that|the \w+|your \w+) ?(?:happen|arrive|take place|occur|start|begin)?|date of (?:the |your )?(?:visit|stay|incident|flight|trip|delivery|journey|event|travel)|when (?:this|it) (?:happened|occurred|started))\b/,
    told: told(new RegExp(`\\b${DAY}\\b`, 'i'))
  },
  {
    name: 'photo',
    asked:
      /(?<!\b(?:another|second|further|closer|clearer|more|different|better|new|extra|sharper) )\b(?:photos?|pictures?|screenshots?|pics?)\b(?! (?:you|is|are|show|that you|arrived|i|we)\b)(?! of (?!the (?:damage|problem|issue|error|item|fault|defect|product)\b|it\b|them\b))/,
    told: told(
      /\b(?:photos?|pictures?|screenshots?|pics?|images?)\b[^.?!\n]{0,15}\b(?:attached|enclosed|below|included|added)|\b(?:attached|attaching|enclosed|included|here(?:'s| is| are)|see|sending|sent)\b[^.?!\n]{0,20}\b(?:photos?|pictures?|screenshots?|pics?|images?)\b/i
    )
  },
  {
    name: 'receipt',
    asked: /\b(?:receipt|proof of purchase)\b(?! of\b)/,
    told: told(
      /\b(?:receipt|proof of purchase|invoice)\b[^.?!\n]{0,15}\b(?:attached|enclosed|below|included)|\b(?:attached|attaching|enclosed|here(?:'s| is))\b[^.?!\n]{0,20}\b(?:receipt|proof of purchase|invoice)\b/i
    )
  },
  {
    name: 'username',
    asked: /\b(?:user ?name|gamer ?tag|player (?:name|id|tag)|nickname|login name|handle|account name|your tag|in-game name)\b/,
    told: told(/\b(?:user ?name|gamer ?tag|tag|player(?: name| id)?|nick(?:name)?|handle|login|ign)(?: is|:| =)? ?[\w.#-]*[\d_#.][\w.#-]*/i)
  },
  {
    name: 'browser',
    asked: /\b(?:(?:what|which) (?:web )?browser|your browser(?! (?:settings|window|cache|history|data))|browser (?:are|do|you))\b/,
    told: told(/\b(?:firefox|chrome|safari|edge|opera|brave|vivaldi|internet explorer)\b/i)
  },
  {
    name: 'operating system',
    asked:
      /\b(?:(?:what|which) (?:operating system|os|version of (?:windows|android|ios|macos))|your (?:operating system|os)|operating system (?:are|do|you))\b/,
    told: told(
      /\b(?:windows (?:xp|vista|7|8|8\.1|10|11)|win ?(?:7|8|10|11|xp)|mac ?os(?: x)?|os ?x|linux|ubuntu|debian|fedora|android \d+|ios \d+)\b/i
    )
  },
  {
    name: 'device',
    asked:
      /\b(?:(?:what|which) (?:device|phone|tablet|laptop|handset|model of (?:phone|tablet))|(?:device|phone|handset|laptop) (?:are you|do you|you are|you use|model)|your (?:device|phone) model)\b/,
    told: told(
      /\b(?:iphone(?: \w*\d\w*| se)?|ipad(?: \w+)?|galaxy \w+|pixel \d\w*|macbook|thinkpad|oneplus \w+|moto \w+|nokia \w+|huawei \w+|xiaomi \w+|surface pro)\b/i
    )
  },
  {
    name: 'version',
    asked:
      /\b(?:(?:what|which) version (?!of (?:windows|android|ios|macos))|(?:app|software|version|firmware|browser|firefox) version\b|version (?:number|of (?:firefox|chrome|the (?:app|software|browser)))|your version\b)/,
    told: told(
      /\b(?:v\d+(?:\.\d+)*|version \d+[\d.]*|(?:firefox|chrome|app|safari|opera|firmware) (?:version )?\d+[\d.]*)\b|\b\d+\.\d+\.\d+\b/i
    )
  },
  {
    name: 'size',
    asked: /\b(?:what|which) size\b/,
    told: ({data}) => only(data.own.match(/\bsize (?:\d{1,2}(?:\.5)?|x{0,3}[sml])\b|\ba (?:3[4-9]|4[0-8])\b/gi))
  },
  {
    name: 'amount',
    asked:
      /\b(?:how much (?:were you|was|did we|did you|have you been) (?:\w+ )?(?:charged?|taken|take|paid|pay)|(?:what|which|the) (?:exact )?amount (?:was|that|you were|charged|taken|debited))\b/,
    told: ({data}) => only(data.own.match(/[£$€]\s?\d[\d.,]*\d|\b\d[\d.,]* ?(?:€|euros?|pounds|dollars)(?!\w)/gi))
  },
  {
    name: 'number of them',
    asked: /\bhow many \w+/,
    told: ({data}, form) => {
      const noun = /\bhow many (?:of )?(\w+)/.exec(form)?.[1] ?? ''
      const people = /^(?:people|guests|persons|you|adults|tickets)$/.test(noun)
      const nouns = people ? '(?:people|guests|persons|adults|of us|tickets|pax|kids|players)' : noun.length > 3 ? noun : undefined
      return nouns && new RegExp(`\\b${SMALL} (?:\\w+ )?${nouns}\\b|\\b(?:party|team|group|family) of ${SMALL}\\b`, 'i').exec(data.own)?.[0]
    }
  },
  {
    name: 'time that suits',
    asked:
      /\b(?:(?:what|which|best|good|convenient|suitable) (?:time|day|times|days)(?: and day| and time)? (?:to (?:call|ring|reach|phone)|(?:is|are|would be|would|works?|suits?))|when (?:suits?|it suits|is (?:a )?(?:good|best|convenient)|(?:would|does) (?:it )?suit|can (?:i|we) (?:call|ring|reach)))\b/,
    told: told(
      /\b(?:ring|call|phone|reach|home|free|available|in|up)\b[^.?!\n]{0,45}\b(?:any (?:morning|afternoon|evening|day|time)|mornings|afternoons|evenings|weekdays|after (?:\d|noon|lunch|work)|before (?:\d|noon|lunch)|between \d[^.?!\n]{0,12}\d|from \d[^.?!\n]{0,12}\d)/i
    )
  },
  {
    name: 'age',
    asked: /\bhow old\b|\bage of (?:the|your)\b|\byour (?:\w+ )?age\b/,
    told: told(
      /\b(?:aged? \d+|\d+(?:[- ](?:years?|months?|weeks?)(?:[- ]olds?)?)|(?:is|am|['’]s|['’]m|turned|only) \d{1,2}\b(?! (?:degrees|minutes|hours|days|weeks|euros|pounds|miles|km|cm))|\w+[- ](?:year|month|week)s?[- ]old)\b/i
    )
  },
  {
    name: 'how long',
    asked:
      /\b(?:how long (?:has|have|is|did|ago)|since when|when did (?:it|this|that|the (?:problem|fault|noise|leak|trouble)) (?:\w+ )?(?:start|begin|stop)|when (?:it|this|the \w+) (?:first )?(?:started|began|stopped))\b/,
    told: told(
      new RegExp(
        `\\b(?:since (?!(?:then|it|i|we|you|the (?:app|site))\\b)[\\w’']+(?: \\w+)?|for (?:the (?:last|past) )?(?:${SMALL}|a|several) (?:hours?|days?|weeks?|months?|years?)|(?:started|began|stopped)\\b[^.?!\\n]{0,25}\\b${DAY}|(?:day|week) (?:two|three|four|five|\\d))\\b`,
        'i'
      )
    )
  },
  {
    name: 'error message',
    asked:
      /\b(?:(?:what|which) (?:error|message)|error (?:message|code|text|number)|what (?:does|did) (?:it|the (?:screen|display|app|message|page|error)) (?:say|show|read))\b/,
    told: told(
      /\berror(?: code| message)?:? ?\w*\d\w*|\b(?:says?|shows?|saying|reads?|message|error|get|gives?)\b[^.?!\n]{0,15}["“‘«][^"”’»\n]{3,}["”’»]|\b(?:code|err) ?[A-Z]?\d+\b/i
    )
  },
  {
    name: 'branch',
    asked:
      /\b(?:(?:which|what) (?:of our )?(?:branch|branches|store|shop|shops|location|restaurant|hotel|studio|site|stores)\b(?! (?:would|do you (?:want|prefer)|suits))|(?:branch|store|shop|location) (?:you visited|you went|it was|this was|did you|were you))/,
    told: told(
      /\b(?:in|at|from|your|the) (?:your |the )?(?:\p{Lu}[\p{L}'’-]+ ){1,3}(?:branch|store|shop|restaurant|hotel|studio|site|salon|office|station|airport)\b|\b(?:branch|store|shop|restaurant|hotel|salon)[, ]+(?:in|at|on) \p{Lu}\p{L}+/u
    )
  },
  {
    name: 'who it was',
    asked:
      /\b(?:who (?:did you (?:speak|talk)|served|told|you (?:spoke|talked)|helped)|name of (?:the (?:person|colleague|agent|driver|employee)|whoever|who))\b/,
    told: told(
      /\b(?:spoke|talked|speaking|chatted) (?:to|with) (?:(?:your|a) (?:\w+ )?)?\p{Lu}\p{Ll}+|\b(?:called|named|by) \p{Lu}\p{Ll}+|\b(?:your|the) (?:colleague|driver|agent|man|lady|chap|girl|waiter|waitress)[, ]+\p{Lu}\p{Ll}+|\b\p{Lu}\p{Ll}+ (?:told|said|promised|served|assured)\b/u
    )
  },
  {
    name: 'colour',
    asked: /\b(?:what|which) colou?r\b(?! (?:would|do you (?:want|prefer)|suits))/,
    told: ({data}) =>
      only(
        data.own.match(
          /\b(?:black|white|red|green|blue|yellow|grey|gray|brown|pink|purple|orange|teal|navy|beige|cream|silver|gold|turquoise|moss)\b/gi
        )
      )
  },
  {
    name: 'what they tried',
    asked:
      /\b(?:(?:have|did) you (?:already |also |perhaps )?(?:tr(?:y|ied)|check(?:ed)?|restart(?:ed)?|reset|reboot(?:ed)?|clear(?:ed)?|reinstall(?:ed)?|unplug(?:ged)?|update[d]?|turn(?:ed)?|switch(?:ed)?|look(?:ed)?)|what (?:have you|you have|did you) (?:already |so far )?(?:tr(?:y|ied)|done)|steps you have)\b/,
    told: ({sentences}, form) => {
      const asked = new Set(
        [
          ...form.matchAll(
            /\b(?:restart|reset|reboot|clear|reinstall|unplug|updat|turn|switch|check|cache|cookies|spam|junk|router|batter|fuse|cable|password|troubleshoot|safe mode|refresh|power)/g
          )
        ].map(([word]) => word)
      )
      const open = /\bwhat (?:have|you|did)/.test(form)
      const tried = sentences.find(({words}) => {
        const said = words.map(({form}) => form).join(' ')
        return (
          /\b(?:i|we) (?:have |did )?(?:already |even |also |just )?(?:tr(?:y|ied)|have|restarted|reset|rebooted|cleared|reinstalled|unplugged|updated|turned|switched|checked|looked)\b|\b(?:already|tried|checked)\b/.test(
            said
          ) && (open ? /\btried|restarted|reinstalled|cleared|reset\b/.test(said) : [...asked].some((word) => said.includes(word)))
        )
      })
      return tried && 'what they did'
    }
  },
  {
    // “What is your budget?”, “Which room are you in?”: any noun that the message gives a figure for.
    name: 'figure',
    asked:
      /\b(?:what(?:'s| is| are| was)? (?:your|the)|which|what|your|the) (?:exact )?(?:room|seat|flat|flight|table|plot|budget|reading|batch|lot|model|bay|gate|train|bus|row|locker|box|unit|apartment|pitch|cabin|voucher|card|ticket|meter|weight|height|length|width|fax|version|build|chapter|page|lesson|class|group|platform)(?: number| no| code| id)?\b/,
    told: ({data}, form) => {
      for (const [, noun] of form.matchAll(
        /\b(?:your|the|which|what|exact) (room|seat|flat|flight|table|plot|budget|reading|batch|lot|model|bay|gate|train|bus|row|locker|box|unit|apartment|pitch|cabin|voucher|card|ticket|meter|weight|height|length|width|version|build|chapter|page|lesson|class|group|platform)\b/g
      )) {
        const match = new RegExp(
          `\\b${noun}\\b(?: (?:number|no\\.?|code|is|was|of|nr\\.?)){0,2}[: #]{1,2}(?:about |around |up to )?[£€$]?[A-Z]{0,4}-?\\d[\\w.-]*`,
          'i'
        ).exec(data.own)
        if (match) return match[0]
      }
      return undefined
    }
  },
  {
    name: 'item',
    asked:
      /\b(?:(?:which|what) (?:item|product|article|appliance)\b(?! (?:would|do you want|should))|(?:item|product|article)(?:s)? (?:affected|concerned|in question|it concerns)|name of the (?:item|product)|affected (?:item|product))\b/,
    told: told(
      /\b(?:my|the|your|our|a|an|of the) (?:[\p{L}-]+ ){1,3}(?:arrived|came|broke|broken|is|are|was|were|has|have|stopped|leaks?|hums?|does ?n[o'’]t|won['’]t|cracked|keeps)\b/iu
    )
  },
  {
    name: 'description of the problem',
    asked:
      /\b(?:(?:describe|explain|outline|description of|nature of|details of|tell (?:me|us) (?:about|what)|what (?:is|'s|was|exactly is)) (?:\w+ )?(?:problem|issue|fault|trouble|defect|damage)\b(?! (?:that|you (?:see|get|have) (?:after|when|now|then)))|what (?:seems to be|exactly went|went|has gone|had gone|is|'s|exactly is) (?:the (?:problem|matter|trouble|issue)|wrong)|what (?:is|was) it about|more (?:detail|details|information) (?:about|on|of) (?:the|your) (?:problem|issue|fault|complaint)|(?:reason for|nature of|subject of) your (?:complaint|enquiry|contact|return|request)|what your (?:complaint|message|enquiry) (?:is|was) about|what happened\b(?! (?:when|next|then|after|if|once|in|between|to)\b))/,
    told: ({data, sentences, fault}) => (fault && data.own.split(/\s+/).length >= 15 ? sentences[0] && 'their account of it' : undefined)
  },
  {
    name: 'wish',
    asked:
      /\b(?:refund|money back|exchange|replacement|swap|repair|credit|new one)\b.{0,20} or .{0,20}\b(?:refund|money(?: back)?|exchange|replacement|swap|repair|credit|new one)\b|\b(?:what (?:would|do) you (?:like|want|expect|wish)(?: (?:us|me))?(?: to (?:do|happen)|$)|how would you like (?:us|me|this|it) (?:to|resolved|solved|put)|what (?:outcome|solution|remedy) )/,
    told: ({wishes, data}, form) => {
      const wished = new Set(wishes.filter(({firm}) => firm).map(({remedy}) => remedy))
      const [remedy] = wished
      const named =
        remedy === 'refund'
          ? /\b(?:refund|money back)\b/
          : remedy === 'replacement'
            ? /\b(?:exchange|replacement|swap)\b/
            : remedy === 'repair'
              ? /\brepair\b/
              : undefined
      return wished.size === 1 &&
        (named?.test(form) || !/ or /.test(form)) &&
        !/\b(?:either|whichever|up to you|or)\b[^.\n]{0,30}\b(?:refund|replace|exchange|money|new)/i.test(data.own)
        ? remedy
        : undefined
    }
  }
]

/** The one value of a list; undefined where there are none or several. */
const only = (values: readonly string[] | null) =>
  values && new Set(values.map((value) => value.toLowerCase())).size === 1 ? values[0] : undefined
