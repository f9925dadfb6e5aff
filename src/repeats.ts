/** Where two rules say the same of the same words, one of them yields. */
import type {VFileMessage} from 'vfile-message'
import {rules} from '../rules/index.js'
import {spanOf} from './place.js'

const YIELDS = new Map(rules.flatMap(({id, meta}) => (meta.yieldsTo ? [[id, meta.yieldsTo] as const] : [])))

/** The messages less those of a rule that yields to one which has spoken at the same place. */
export function withoutRepeats(messages: readonly VFileMessage[]): VFileMessage[] {
  return messages.filter((message) => {
    const stronger = YIELDS.get(message.ruleId ?? '')
    if (!stronger) return true
    const {start, end} = spanOf(message)
    return !messages.some((other) => other.ruleId === stronger && spanOf(other).start < end && start < spanOf(other).end)
  })
}
