/** A time as an answer or a promise names it: a clock time, a day, a date, a duration. */
export const TIME =
  /\d{1,2}[:.]\d{2}|\b\d{1,2} ?(?:am|pm|o.clock)\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\b(?:today|tomorrow|tonight|noon|overnight|straight ?away|right away|at once|weekends?|spring|summer|autumn|winter)\b|\b(?:\d+|a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|few|couple of|several|half|half an|same|next|this|another|each|every|per|working|business|twenty|thirty|fourteen|end of the|end of)[ -]?(?:to |or |– ?|- ?)?(?:\w+ )?(?:seconds?|minutes?|hours?|days?|weeks?|fortnight|months?|years?|nights?|terms?|seasons?)\b|\b(?:\d{1,2} )?(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|apr|jun|jul|aug|sept?|oct|nov|dec)\b|\b\d{1,2}(?:st|nd|rd|th)\b/i

/** Times of a promise that TIME has no word for. */
const MORE =
  /\b(?:this|tomorrow|in the|by|every) (?:morning|afternoon|evening|lunchtime|midday|midnight|christmas|easter|noon)\b|\bsame (?:morning|afternoon|evening|night)\b|\bbefore (?:you (?:come|go|leave|arrive|travel|fly|set off|get|move|need|start)|your \w+)\b|\b(?:immediately|instantly|on the spot|at the weekend|by return|as i write|right now|any minute|within the hour|by (?:the )?close|close of business|end of play|first thing|daily|weekly|momentarily|(?:minutes|hours|days) (?:after|before|later|from now))\b|\b\d+ ?(?:h|hrs?|mins?|secs?)\b|\b(?:by|before|after|until|till|at|from|between) (?:half (?:past )?)?(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|lunch|midday)\b(?! (?:of|per|percent|%))|\b\d{1,2}\/\d{1,2}\b|(?<![.\d])\d{1,2}\.\d{1,2}\.(?!\d)|\bthe (?:very )?(?:day|week|minute|moment|same) (?:after|before|you|we|it|that|i)\b|\bwithin (?:the )?(?:\w+ ){0,2}(?:day|hour|week|month)s?\b/i

/** “Friday's backup”, “since May”, “last week”: times that say nothing of when something will be done. */
const PAST =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day[’']s\b|\btoday[’']s\b|\bsince (?:the )?\S+(?: \S+)?|\blast (?:\w+day|night|week|month|year|spring|summer|autumn|winter)\b|\b(?:yesterday|\w+ (?:days?|weeks?|months?|years?|hours?|minutes?) ago)\b|\bearlier (?:today|this (?:week|month))\b|\b(?:was|were|has been|have been|had been) (?:\w+ ){1,4}?(?:on|in) (?:the )?(?:\w+day|\d{1,2}(?:st|nd|rd|th)?(?: of)?(?: \w+)?|january|february|march|april|may|june|july|august|september|october|november|december)\b|\b(?:dated|sent on|received on|ordered on|placed on|bought on|of the|wrote on|letter of|email of|order of|message of) (?:the )?\d{1,2}(?:st|nd|rd|th)?(?: of)?(?: \w+)?/gi

/** Whether `text` says when something will be done. */
export function namesTime(text: string): boolean {
  // The verb “may” and a sale in spring are no months.
  const ahead = text
    .replace(PAST, '')
    .replace(/\bmay\b|\b(?:spring|summer|autumn|winter) (?:sale|range|collection|batch|update|menu)\b/g, '')
  return TIME.test(ahead) || MORE.test(ahead)
}
