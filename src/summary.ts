/** What a reply does, as plain data that can be logged: its acts and the state of each question. */
import type {ActType} from './acts/act.js'
import type {Annotation} from './annotate.js'
import type {CustomerQuestion} from './questions/find.js'

/** An act of one sentence of the draft; UTF-16 offsets of the sentence, `end` exclusive. */
export interface SummaryAct {
  type: ActType
  start: number
  end: number
  text: string
}

/** A question of the customer; offsets are into the customer's message. */
export interface SummaryQuestion extends CustomerQuestion {
  state: 'answered' | 'deferred' | 'open'
  /** How sure we are that it is open, from 0 to 1. */
  openness: number
}

export interface Summary {
  acts: SummaryAct[]
  questions: SummaryQuestion[]
  counts: {
    /** Words of the body. */
    words: number
    sentences: number
    questions: number
    answered: number
    deferred: number
    open: number
  }
}

/** From this on a question counts as open: more likely than not. */
const OPEN = 0.5

export function summarise(reply: Annotation): Summary {
  const acts = reply.sentences.flatMap((sentence) => {
    const {start, end} = sentence
    const types = new Set(sentence.acts.map(({type}) => type))
    return [...types].map((type) => ({type, start, end, text: reply.text.slice(start, end)}))
  })
  const questions = (reply.customer?.questions ?? []).map(({text, start, end, form}, index): SummaryQuestion => {
    const {openness = 0, deferred = false} = reply.answers[index] ?? {}
    return {
      text,
      start,
      end,
      form,
      state: openness >= OPEN ? 'open' : deferred ? 'deferred' : 'answered',
      openness: Number(openness.toFixed(2))
    }
  })
  const count = (state: SummaryQuestion['state']) => questions.filter((question) => question.state === state).length
  return {
    acts,
    questions,
    counts: {
      words: reply.bodyWords,
      sentences: reply.body.length,
      questions: questions.length,
      answered: count('answered'),
      deferred: count('deferred'),
      open: count('open')
    }
  }
}
