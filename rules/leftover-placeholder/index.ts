import {defineRule, type Finding} from '../../src/rule.js'

export interface Options {
  /** Beginnings of placeholders that your system fills in on sending, such as "{{". Default: none. */
  allow?: string[]
}

/** A draft that still holds pieces of its template; see ./readme.md. */
export default defineRule<Options>('leftover-placeholder', {
  meta: {
    description: 'Fill in what the template left open before you send',
    severity: 'warn',
    presets: ['recommended', 'strict'],
    coreActs: true,
    since: '0.2.0'
  },
  defaults: {allow: []},
  *check({text, zones, customer}, {allow}) {
    const code = codeIn(text)
    let last = 0
    for (const {0: found, index} of gapsIn(text)) {
      const place = {start: index, end: index + found.length}
      // A place, not a part of each zone: “Hi {!Contact.Name}” greets up to its sign of exclamation.
      const zone = zones.find(({start, end}) => start <= index && index < end)
      if (index < last || !zone || zone.type === 'quoted') continue
      if (code.some(({start, end}) => index < end && start < place.end)) continue
      last = place.end
      if (allow.some((opening) => found.startsWith(opening)) || isHarmless(text, place, found, zone.type === 'signature')) continue
      // Who writes about a template gets its signs back in the answer.
      if (customer?.text.includes(found)) continue
      yield finding(place, found)
    }
  }
})

const finding = (place: Finding['place'], found: string): Finding => ({
  reason: `“${found.length > 40 ? `${found.slice(0, 39)}…` : found}” is left over from a template`,
  note: 'A gap where a name or a date belongs shows that nobody read the letter before it went out.',
  place
})

/** What has to be chosen between, as it depends on who is addressed. */
const TITLE = '(?:mrs?|ms|miss|mx|dr|prof|sir|madam|he|she|they|him|her|them|his|hers|theirs?|is|are|was|were|has|have|s)\\.?'

/** What people call a gap that somebody has to fill. */
const SLOT =
  '(?:(?:first|last|full|sur|user|given|middle)[ _-]?names?|names?|surname|title|salutation|customer|client|guest|agent|rep|advis[eo]r|sender|recipient|manager|company|business|brand|firm|shop|store|dates?|day|weekday|month|year|time|deadline|time[ _-]?frame|eta|orders?|order[ _-]?(?:no|number|id|ref)\\.?|invoice|ticket|case|ref(?:erence)?|booking|tracking|serial|account|policy|number|no\\.|id|amounts?|price|sum|refund|fee|total|discount|percentage|code|voucher|coupon|currency|links?|url|address|street|city|town|postcode|e-?mail|phone|telephone|tel|direct|dial|extension|mobile|fax|website|products?|items?|model|services?|plan|course|event|venue|location|branch|department|team|signature|sign-?off|job|position|role|reason|issue|problem|details?|description|topic|subject|text|sentence|paragraph|attachment|file|pdf|photo|screenshot|placeholder|blank|tbc|tbd|tk|xxx?)'
/** What an instruction to the writer begins with. */
const ORDER =
  '(?:insert|add|fill(?: in)?|enter|put|type|paste|attach|choose|select|pick|delete|remove|replace|edit|change|customi[sz]e|personali[sz]e|include|describe|explain|specify|state|mention|your|our|agent|todo|to do|if|optional)\\b'
/** What the template tells its user about the gap: “, if known”, “: the one from the label”. */
const NOTE = '(?:(?:, | – | - |: | \\()[^\\[\\]{}<>\\n]{1,50})?'
/** `slot` with up to four words before and after it, or an instruction. */
const INSIDE = `(?:${ORDER}[^\\[\\]{}<>\\n]{0,60}|(?:[\\p{L}\\d'’.]+[ _/-]){0,4}${SLOT}(?:['’]s| ?#)?(?:[ _/-][\\p{L}\\d'’.]+){0,4}${NOTE})`
/** Of three letters or fewer it is an abbreviation: “5% [VAT]”. */
const CAPITALS = '\\p{Lu}(?:[\\p{Lu}\\d]{3,}|[\\p{Lu}\\d]{0,2}(?=[ _./:#-]+[\\p{Lu}\\d]))(?:[ _./:#-]{1,2}[\\p{Lu}\\d]+){0,5}'
const IDENTIFIER = "[\\p{L}_][\\p{L}\\d_.|'’:-]{0,40}(?: [\\p{L}\\d_.|'’-]{1,20}){0,4}"

/** Told by their signs, in capitals or not as written. */
const EXACT = new RegExp(
  [
    // {{name}}, {% if %}, <%= name %>, ${name}, #{name}, {!Contact.Name}, {name}
    '\\{\\{[^{}\\n]{0,80}\\}\\}\\}?',
    '\\{%[^%\\n]{0,80}%\\}',
    '<%[^%\\n]{0,80}%>',
    `[$#%]?\\{!?${IDENTIFIER}\\}`,
    // *|FNAME|*, %NAME%, ##NAME##, __NAME__, $NAME$, @@name@@
    '\\*\\|[\\w:. ]{1,40}\\|\\*',
    '%%?\\p{L}[\\p{L}\\d_.]{1,40}%%?',
    '##?\\p{Lu}[\\p{Lu}\\d_]{1,40}##?(?![\\p{L}\\d])',
    '__\\p{Lu}[\\p{Lu}\\d_]{1,40}__',
    '\\$\\p{Lu}[\\p{Lu}\\d_]{2,40}\\$',
    '@@[\\w.]{1,40}@@',
    // [[NAME]], [NAME], <NAME>, <first_name>, <!-- note -->
    `\\[\\[?${CAPITALS}(?:: [^\\[\\]\\n]{1,80})?\\]?\\](?!\\(|:)`,
    `<<?(?:${CAPITALS}|[a-z]+(?:_[a-z]+)+)>>?`,
    '<!--[^]{0,800}?-->',
    // XXX, XX.XX, £XX, xx/xx/xxxx, XX days; a blank to fill in
    '(?<![\\p{L}\\d])X{3,}(?![\\p{L}\\d])',
    '(?<![\\p{L}\\d])[xX]{2}([./-])[xX]{2}(?:[./-](?:[xX]{2}){1,2})?(?![\\p{L}\\d])',
    '(?<![\\p{L}\\d])X{2}:X{2}(?![\\p{L}\\d])',
    '\\[[xX_ ]{1,4}\\](?= ?(?:%|(?:working |business )?(?:day|hour|minute|week|month)s?\\b))',
    '[£$€#] ?[xX]{2,}(?:[.,][xX]{2})?(?![\\p{L}\\d])',
    '(?<![\\p{L}\\d])[xX]{2,} ?(?:%|(?:working |business )?(?:days?|hours?|minutes?|weeks?|months?|(?:January|February|March|April|May|June|July|August|September|October|November|December))\\b)',
    '(?<=[\\p{L}£$€#,.] ?)_{3,}(?=[ ,.!%])',
    // Words that stand for words.
    '(?<![\\p{L}\\d#@/-])(?:TODO|FIXME|TKTK)(?![\\p{L}\\d/-]|[ -](?:list|app|item|comment|file|board|note)s?\\b)',
    '\\b[Ll]orem ipsum\\b',
    // “Dear Name,”, “Hi null,”, “Dear ,”
    '(?<=(?:^|\\n)(?:Dear|Hi|Hello|Hey) )(?:(?:Customer |Client |First ?|Last ?|Full ?|Sur)?[Nn]ame|(?:FIRST ?|LAST ?|FULL ?|SUR)?NAME|[Ff]irst_?[Nn]ame|null|undefined|NaN|N/A|none)(?=\\s*[,!:]|\\s*\\n)',
    '(?<=(?:^|\\n))Dear(?= ?,)'
  ].join('|'),
  'gu'
)

/** Told by their words. */
const WORDED = new RegExp(
  [
    // [customer name], [insert the date], <name>, «Name»
    `\\[\\[?${INSIDE}\\]?\\](?!\\(|:)`,
    `<<?${INSIDE}>>?`,
    `«(?:${SLOT}|[a-z]+_[a-z_]+)»`,
    // [Mr/Ms], [he/she/they]
    `\\[${TITLE}(?: ?[/|] ?${TITLE}){1,4}\\]`,
    // (insert the date), (your name), (link here)
    '\\((?:insert|fill in|enter)\\b[^()\\n]{0,60}\\)',
    "\\((?:your|agent|customer|client|company|first|last|full)(?:['’]s)? (?:name|title|signature|job title)\\)",
    '\\(?\\b(?:delete|strike) (?:as|where|if) (?:appropriate|applicable|necessary|not needed)\\b\\)?',
    `\\binsert (?:the |your |a )?${SLOT} here\\b`
  ].join('|'),
  'giu'
)

/** Signs and words without which there is no gap: most drafts have none, and the patterns above cost. */
const ANY_SIGN =
  /[{}[\]<>«»*|@_]|[%$#]{2}|[%$#]\p{L}|xx|lorem|todo|fixme|tktk|\((?:insert|fill|enter|your|agent|customer|client|company|first|last|full)|(?:delete|strike) (?:as|where|if)|insert |(?:^|\n)(?:dear|hi|hello|hey) (?:(?:customer |client |first ?|last ?|full ?|sur)?name|first_?name|null|undefined|nan|n\/a|none)|(?:^|\n)dear ?,/iu

const gapsIn = (text: string) =>
  ANY_SIGN.test(text) ? [...text.matchAll(EXACT), ...text.matchAll(WORDED)].sort((a, b) => a.index - b.index) : []

/** Code that a how-to shows, in backticks. */
function codeIn(text: string): {start: number; end: number}[] {
  if (!text.includes('`')) return []
  return [...text.matchAll(/```[\s\S]*?(?:```|$)|`[^`\n]*`/g)].map(({0: code, index}) => ({start: index, end: index + code.length}))
}

/** Keys, buttons, marks of a forum and of a mail client: capitals in brackets that are meant so. */
const MEANT =
  /^\[\[?(?:(?:CTRL|CONTROL|ALT|SHIFT|ENTER|RETURN|ESC|ESCAPE|TAB|DEL|DELETE|INS|INSERT|HOME|END|SPACE|BACKSPACE|CMD|COMMAND|FN|WIN|WINDOWS|F\d+|OK|YES|NO|ON|OFF|NEXT|BACK|SAVE|SEND|CANCEL|START|STOP|MENU|PLAY|POWER|MODE|SET|UP|DOWN|APPLY|SUBMIT|EXPORT|IMPORT|FILE|EDIT|HELP|[\p{Lu}\d])(?:[ +-][\p{Lu}\d]+)*|EXT|EXTERNAL|EXTERN|SPAM|SIC|URGENT|IMPORTANT|SOLVED|RESOLVED|CLOSED|UPDATED?|NOTE|NEW|FREE|BUG|INFO|WARNING|ERROR|DEBUG|FYI|RFC|ANN|PATCH|WIP|VIDEO|PDF|SEALED|QUOTE|CODE|IMG|URL|SPOILER|\p{L}{0,10}[ #:-]{0,2}[\p{Lu}\d-]*\d{2,}[\p{Lu}\d-]*)\]?\]$/u
/** Markup, not a gap: {code}, <b>, %APPDATA%. */
const MARKUP =
  /^(?:\{\/?(?:code|noformat|quote|panel|color|info|tip|note|warning|expand|id|n|x|y)\b.*\}|%+(?:APPDATA|LOCALAPPDATA|USERPROFILE|TEMP|TMP|PATH|PROGRAMFILES|PROGRAMDATA|WINDIR|SYSTEMROOT|SYSTEMDRIVE|HOMEPATH|HOMEDRIVE|PUBLIC|USERNAME|COMPUTERNAME)%+|[$]\{(?:HOME|PATH|USER|PWD)\})$/i
/** What an editor or a forum says of something left out, or the writer of something to be found elsewhere. */
const DONE =
  /\b(?:removed|redacted|deleted|hidden|withheld|omitted|snipped|shortened|edited|changed|attached|enclosed|above|below|\d{2,})\]$/i
const TAG = /^<\/?(?:title|address|details|summary|code|link|time|data|text|menu)\b[^>]*>$/
const STEP =
  /(?:\b(?:press|click|tap|hit|hold|choose|select|open|push|key|button|type|write|called|labelled|marked|says?)(?: (?:on|the|down|in))*|[>+→])\s*$/i
const CONTROL =
  /^\s*(?:[>+→]|(?:key|button|field|column|tab|menu|box|option|icon|switch|variable|tag|token|placeholder|setting|page|screen|merge)s?\b)/i
const MASK = /\b(?:ends?|ending|starts?|starting|begins?|beginning|format|form|looks?|pattern|card|formatted)\b[^.!?\n]{0,40}$/i

/** Signs that somebody meant to send: a key to press, a masked number, kisses, a path, words in quotation marks. */
function isHarmless(text: string, {start, end}: {start: number; end: number}, found: string, signature: boolean): boolean {
  const before = text.slice(Math.max(0, start - 60), start)
  const after = text.slice(end, end + 30)
  const line = before.slice(before.lastIndexOf('\n') + 1)
  // “items[order]”, “[address removed]”, “[photo attached]”.
  if (/^\[\p{Ll}/u.test(found) && (/[\p{L}\d_]$/u.test(before) || DONE.test(found))) return true
  if (MARKUP.test(found) || TAG.test(found) || (found.startsWith('[') && MEANT.test(found))) return true
  if (/["“”'‘«„]$/.test(before) && /^[.,]?["”“'’»]/.test(after)) return true
  // Part of an address, a path or a command.
  // A link that goes nowhere until it is filled in is none.
  const link = /^(?:\[|\{\{|\*\||%)/.test(found) && /(?:https?:\/\/|www\.)[^\s]*$/.test(line)
  if (!link && /^[[<{$%]/.test(found) && /[/@=\\:][^\s]*$/.test(line) && !/[:,]$/.test(line)) return true
  if (/^[%$]/.test(found) && /^[\\/]/.test(after)) return true
  if (/^[[<{]/.test(found) && (STEP.test(line) || CONTROL.test(after))) return true
  if (/^[xX]+$/.test(found)) {
    if (MASK.test(line) || /\d[ .-]?$/.test(before) || /^[ .-]?\d/.test(after) || /[xX*][ .-]$/.test(before)) return true
    // Kisses.
    return signature || (/^\s*(?:\n|$)/.test(after) && line.trim().split(/\s+/).length <= 3 && !/[\d:#]\s*$/.test(line))
  }
  if (found.startsWith('%') && /\d ?$/.test(before)) return true
  return /^_+$/.test(found) && /:\s*$/.test(line)
}
