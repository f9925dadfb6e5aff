/** What a sentence or a reply does, as the rules ask for it. */
import type {Annotation} from '../annotate.js'
import type {Sentence} from '../conversation.js'
import type {ActType} from './act.js'

/** Whether a sentence performs one of the acts. */
export const performs = ({acts}: Sentence, ...types: readonly ActType[]): boolean => acts.some(({type}) => types.includes(type))

/** Whether the writer does so anywhere: in the greeting, the body or a postscript. */
export const writes = ({sentences}: Annotation, ...types: readonly ActType[]): boolean =>
  sentences.some((sentence) => (sentence.zone.type === 'greeting' || sentence.zone.type === 'body') && performs(sentence, ...types))

/** Saying sorry, for what was done or to hear of it. */
export const APOLOGISING: readonly ActType[] = ['apology', 'sympathy']
