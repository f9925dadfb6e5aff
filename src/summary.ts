/** What a reply does, as plain data that can be logged: its acts and the state of each question. */
import type {ActType} from './acts/act.js'
import {restatements} from './acts/restatement.js'
import type {Annotation} from './annotate.js'
import type {CustomerMessage} from './customer/customer.js'
import {OPEN} from './questions/answer.js'
import type {CustomerQuestion} from './questions/find.js'
import {type Known, knownOf} from './suggest.js'

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
  /** In the order of the draft; of one sentence each act once. */
  acts: SummaryAct[]
  questions: SummaryQuestion[]
  /** What of the conversation is safe to put into a suggestion. */
  known: Known
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

export function summarise(reply: Annotation): Summary {
  reply.complete()
  const restating = new Set(restatements(reply))
  const acts = reply.sentences.flatMap((sentence) => {
    const {zone, start, end} = sentence
    const types = new Set(sentence.acts.map(({type}) => type))
    if (restating.has(sentence)) types.add('restatement')
    if (zone.type === 'greeting') types.add('greeting')
    if (zone.type === 'sign-off') types.add('goodbye')
    const text = reply.text.slice(start, end)
    const place = reply.source?.toSource(start, end) ?? {start, end}
    return [...types].map((type) => ({type, start: place.start, end: place.end, text}))
  })
  const questions = reply.answers.map(({openness, deferred}, index): SummaryQuestion => {
    const {text, start, end, form} = (reply.customer as CustomerMessage).questions[index] as CustomerQuestion
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
    known: knownOf(reply),
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
