import type {ActType} from '../../src/acts/act.js'
import {APOLOGISING, performs} from '../../src/acts/performs.js'
import type {Annotation} from '../../src/annotate.js'
import type {Sentence} from '../../src/conversation.js'
import {type Evidence, evidenceIn} from '../../src/evidence.js'
import {defineRule} from '../../src/rule.js'

export interface Options {
  /** Also report blame of colleagues and suppliers. Default: true. */
  others?: boolean
}

const CUSTOMER = {
  reason: 'This puts the fault on the customer',
  note: 'A customer who is blamed stops listening: say what happens next, without a “you” in front of what went wrong.',
  kind: 'customer'
}

const THIRD_PARTY = {
  reason: 'This puts the fault on somebody else',
  note: 'The customer chose you, not your colleague or supplier: own it first, then say what you changed.',
  kind: 'third-party'
}

/** Fault put on the customer, a colleague or a supplier; see ./readme.md. */
export default defineRule<Options>('blame', {
  meta: {
    description: 'Put the fault on nobody: not on the customer, not on a colleague, not on a supplier',
    severity: 'warn',
    presets: ['strict'],
    yieldsTo: 'forbidden-phrase',
    since: '0.2.0'
  },
  defaults: {others: true},
  *check(reply, {others}) {
    const evidence = evidenceIn(
      reply,
      others ? ['accusation', 'shedding', 'culprit'] : ['accusation'],
      ({group, id}, {start, end}) => group === 'blame' && (others || id !== NOT_OURS) && !ASKED.test(reply.text.slice(start, end))
    )
    for (const found of evidence) {
      if (found.act === 'culprit' ? isOwned(reply, found.sentence) : owns(found.sentence)) continue
      yield {...(isElsewhere(found) ? THIRD_PARTY : CUSTOMER), place: found.place}
    }
  }
})

/** “It is not our fault”: sheds it without saying on whom. */
const NOT_OURS = 'blame-not-our-fault'

/** “Had you set it to unread?” asks. */
const ASKED = /^had you\b.*\?\s*$/is

const isElsewhere = ({act, phrase}: Evidence) => act === 'shedding' || act === 'culprit' || phrase?.id === NOT_OURS

/** “You should have had a call, and I'm sorry” blames nobody; “I'm sorry, but you did …” does. */
const owns = (sentence: Sentence) => performs(sentence, 'apology') && !sentence.words.some(({form}) => form === 'but')

/** A cause with a name, told by somebody who says sorry, puts it right or changed something because of it, is no blame. */
function isOwned({body}: Annotation, sentence: Sentence): boolean {
  const at = body.indexOf(sentence)
  return body.slice(Math.max(0, at - 1), at + 2).some((near) => performs(near, ...OWNS))
}

const OWNS: readonly ActType[] = ['remedy', 'cure', ...APOLOGISING]
