import type {Annotation} from '../../src/annotate.js'
import {openingOf} from '../../src/place.js'
import {defineRule, type Finding} from '../../src/rule.js'

export interface Options {
  /** Bodies of fewer words need neither greeting nor signature; "Dear customer" is reported all the same. Default: 10. */
  minWords?: number
  /** Ask for a person below the letter. Default: true. */
  signature?: boolean
}

/** A letter to nobody, or from nobody; see ./readme.md. */
export default defineRule<Options>('impersonal', {
  meta: {
    description: 'Greet the customer by name, and sign with your own',
    severity: 'warn',
    presets: ['strict'],
    since: '0.2.0'
  },
  defaults: {minWords: 10, signature: true},
  *check(reply, {minWords, signature}) {
    const short = reply.bodyWords < minWords
    const greeting = reply.zones.find((zone) => zone.type === 'greeting')
    if (greeting ? !namesReader(reply.text.slice(greeting.start, greeting.end)) : !short) {
      if (!isAddressed(reply)) yield toNobody(reply, greeting)
    }
    if (signature && !short && !isSigned(reply)) yield fromNobody(reply)
  }
})

const toNobody = (reply: Annotation, greeting: Finding['place'] | undefined): Finding => ({
  reason: greeting ? 'This greeting names nobody' : 'The reply greets nobody',
  note: 'Nobody likes to be a number: a name in the greeting says that a person was read, not a ticket.',
  place: greeting ? {start: greeting.start, end: greeting.end} : openingOf(reply),
  kind: 'greeting'
})

const fromNobody = (reply: Annotation): Finding => ({
  reason: 'No person signs this reply',
  note: 'Behind a team nobody is answerable: a name below the letter gives the customer somebody to write back to.',
  place: signatureOf(reply) ?? lastOf(reply),
  kind: 'signature'
})

function signatureOf({zones}: Annotation): Finding['place'] | undefined {
  const own = zones.findLast((zone) => zone.type === 'signature') ?? zones.findLast((zone) => zone.type === 'sign-off')
  return own && {start: own.start, end: own.end}
}

function lastOf(reply: Annotation): Finding['place'] {
  const last = reply.body.at(-1)
  return last ? {start: last.start, end: last.end} : openingOf(reply)
}

/** What opens a greeting, in the languages that src/read/zones.ts knows. */
const OPENING =
  /^\s*(?:(?:hi+|hello+|hey+a?|hiya|howdy|dear(?:est)?|greetings|welcome|good|day|morning|afternoon|evening|hallo|moin|guten|tag|morgen|abend|sehr|geehrte[rsn]?|liebe[rs]?|bonjour|bonsoir|salut|chère?s?|hola|buenos|d[ií]as|buenas|tardes|estimad[oa]s?|querid[oa]s?|ciao|olá|oi|hei|hej|to|and|back|again|my|our|the|a|very)(?![\p{L}'’])[\s,]*)*/iu
/** Words for anybody. What ends in -holder or -owner is one too. */
const ANYBODY =
  /^(?:there|all|everyone|everybody|anyone|folks?|guys|team|friends?|whom(?:soever)?|who|it|may|concern|concerned|sirs?|madam|ma['’]am|mesdames|messieurs|damen|und|herren|señor(?:es|as?)?|or|valued|valuable|esteemed|respected|loyal|cherished|treasured|fellow|customers?|clients?|guests?|shoppers?|buyers?|sellers?|users?|members?|subscribers?|readers?|passengers?|travell?ers?|patients?|patrons?|visitors?|viewers?|listeners?|players?|gamers?|students?|pupils?|parents?|tenants?|residents?|citizens?|neighbou?rs?|applicants?|candidates?|participants?|attendees?|delegates?|donors?|supporters?|fans?|partners?|colleagues?|companions?|consumers?|purchasers?|claimants?|enquirers?|correspondents?|riders?|drivers?|drinkers?|lovers?|enthusiasts?|enquiries|household|occupiers?|householders?|\p{L}*(?:holder|owner|keeper)s?|kund(?:e|in|en|innen)|client[eè]?s?|clienti|cliente|klant(?:en)?|null|undefined|name|firstname|support|again|back|world|customer-?\d*|you|sunshine|lovely|one|of|from|our|the|for|with|your|what|happy|thanks?|thank)$/iu
const TITLE = /^(?:mr|mrs|ms|mx|miss|dr|prof(?:essor)?|sir|lady|herr|frau|mme|m|madame|monsieur)\.?$/i

/** A greeting names its reader when a word is left that stands for this one person. */
function namesReader(greeting: string): boolean {
  if (/[[\]{}<>%_*|]/.test(greeting) || /\b(?:ticket|case|ref)\b/i.test(greeting)) return false
  const rest = greeting.replace(OPENING, '').split(/[\s,!.:;–—-]+/)
  return rest.some((word) => /^\p{L}[\p{L}\p{M}'’]*$/u.test(word) && !ANYBODY.test(word) && !(rest.length === 1 && TITLE.test(word)))
}

/** “Thanks for the photographs, Ann!”: the name stands in the letter, or begins it (“Ann, my dear!”). */
function isAddressed({customer, sentences, text}: Annotation): boolean {
  const names = customer?.data.name?.split(/[\s.]+/).filter((name) => name.length > 1 && !TITLE.test(name)) ?? []
  return sentences.some((sentence, index) => {
    if (sentence.zone.type !== 'body' && sentence.zone.type !== 'greeting') return false
    return sentence.words.some((word, at) => {
      const after = sentence.words[at + 1]
      const called = word.comma || after === undefined || after.comma || /^[,!?.:]/.test(text.slice(word.end, word.end + 1))
      return called && (index < 2 || word.comma) && names.some((name) => name.toLowerCase() === word.form)
    })
  })
}

/** Words of a firm, a department, a closing formula: no person is called that. */
const GROUP =
  /\b(?:team|teams|crew|staff|support|service|services|desk|department|dept|office|customer|customers|care|relations|experience|management|administration|admin|accounts?|billing|sales|helpdesk|helpline|reception|shop|store|company|group|holdings?|ltd|limited|inc|llc|plc|gmbh|ag|ab|bv|sa|s\.a|sarl|pty|corp|friends|folks|everyone|everybody|all|us|family|house|hotel|bank|insurance|centre|center|clinic|dental|vets?|university|school|college|council|library|museum|society|association|foundation|holidays|travel|airlines?|energy|power|gas|water|mobile|telecom|media|games|studios?|labs?|works|foods?|bakery|brewery|kitchens?|cycles|bikes|motors|cars|rentals?|logistics|delivery|deliveries|dispatch|claims|disputes|complaints|warehouse|bot|robot|assistant|system|notification|noreply|no-reply|headquarters|hq|committee|board|moderators?|mods?|volunteers|operations|enquiries|inquiries|returns|orders|bookings|reservations|tickets|box|security|safety|licence|license|licensing|editors?|newsletter|community|forum|online|official|e-?mail|sent|automatically|automated|message|tel|phone|web|regards|wishes|thanks|thank|cheers|sincerely|yours|faithfully|truly|best|warmly|kindly|respectfully|management)\b/i
const NAME =
  /^(?:(?:mr|mrs|ms|mx|miss|dr|prof|rev|sr|sra|frau|herr|p\.?p)\.? )*(?:\p{Lu}[\p{L}\p{M}'’.-]*|[\p{Lo}][\p{Lo}\p{M}]*)(?: (?:\((?:[\p{L}'’-]+)\)|van|de|den|der|von|la|le|al|el|bin|ter|dos|da|ap|y|e|and|&|\p{Lu}[\p{L}\p{M}'’.-]*)){0,5}$/u

/** Whether the words could be a person's: “Sam”, “S. Lee”, “Milo, Card Desk”, “Jade @ Smile Lab”, “Bex from Zwirl”. */
function isPerson(line: string): boolean {
  const [own = ''] = line
    .replace(/\p{Extended_Pictographic}|\uFE0F|\u200d/gu, '')
    .replace(/^[\s–—~^/*_-]+/, '')
    .split(/,|\||•|·|\/|@| [-–—] | (?:from|at|of|in|on|for|and the) |\t|\((?!\p{Lu}[\p{L}'’-]*\) )| x+$|[*_]+$/u)
  const name = own.trim().replace(/(?: x+| :-?\))$/, '')
  if (/[\d#[\]{}<>%:?!]/.test(name) || GROUP.test(name)) return false
  return NAME.test(name) || (/^\p{Ll}[\p{L}'’-]{1,14}$/u.test(name) && !/^(?:the|your|our)$/.test(name))
}

/** A person signs below the letter, in its last words, or by name within it. */
function isSigned({zones, text, body}: Annotation): boolean {
  for (const {type, start, end} of zones) {
    if (type === 'signature') {
      const lines = linesIn(text.slice(start, end))
      // The first line says who; below a team stands its firm, whose name looks like a person's.
      if (lines[0] && isPerson(lines[0]) && !isFirm(lines[0], text.slice(0, start))) return true
      if (lines.some((line) => ROLE.test(line))) return true
    } else if (type === 'sign-off') {
      const inline = /(?:,| [-–—]) *(?=[\p{Lu}\p{Lo}])(.+)$/u.exec(text.slice(start, end).trim())?.[1]
      if (inline && isPerson(inline)) return true
    }
  }
  if (body.some((sentence) => INTRODUCES.test(text.slice(sentence.start, sentence.end)))) return true
  const last = zones.findLast((zone) => zone.type === 'body')
  const lines = last ? linesIn(text.slice(last.start, last.end)).slice(-LAST) : []
  const tail = TAIL.exec(lines.at(-1) ?? '')?.[1]
  return (tail !== undefined && isPerson(tail)) || lines.some((line) => SHORT.test(line) && / /.test(line) && isPerson(line))
}

const linesIn = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /\p{L}/u.test(line))

/** How far up a name may stand in what was taken for the body's last lines. */
const LAST = 5
const SHORT = /^[^!?:;]{3,40}$/
/** “… on Friday. – Bex”, “… by then ^JB”. */
const TAIL = /(?:[.!?)…,]|\p{Extended_Pictographic}\uFE0F?) *[–—^/~-] ?([^.!?,]{1,30})$/u

/** “Sam Lee, Team Manager” below the name of the firm. */
const ROLE =
  /^\p{Lu}[\p{L}'’-]+ (?:\p{Lu}[\p{L}'’.-]+ ?){1,3}, (?:\p{L}+ ){0,3}(?:[Mm]anager|[Dd]irector|[Hh]ead|[Ff]ounder|[Oo]wner|[Aa]ssistant|[Aa]dvis[eo]r|[Ee]ngineer|[Aa]gent|[Ll]ead)\b/u
/** “It's Sam from the workshop”, “Sam here.” */
const INTRODUCES =
  /\b(?:[Mm]y name (?:is|['’]s) \p{Lu}|(?:[Tt]his is|[Ii]t['’]s|I am|I['’]m) (?!The\b|Team\b|Support\b|Customer\b)\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?,? (?:from|at|here|and I|in the|on the|with the|your)\b)|^\p{Lu}[\p{L}'’-]+ (?:here|speaking)[,.:! ]/u

/** “Thank you for choosing Elm Dental”: a firm that the letter has named as one. */
function isFirm(line: string, above: string): boolean {
  const name = line.split(/[,|]/)[0]?.trim() ?? ''
  const at = name.length < 3 ? -1 : above.indexOf(name)
  return at > 0 && NAMED.test(above.slice(Math.max(0, at - 24), at))
}

const NAMED = /\b(?:contacting|choosing|with|at|from|joining|trusting|using|behalf of)(?: the)? $/
