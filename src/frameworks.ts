/**
 * Two frameworks of complaint handling to measure a reply by: which steps it takes, and with which sentence. The rules'
 * readmes cite the principles behind them: C for RESOLVED, E for HEARD.
 */
import type {ActType} from './acts/act.js'
import type {Report} from './lint.js'
import {fill} from './suggest.js'

export type FrameworkName = 'heard' | 'resolved'

interface StepDefinition {
  id: string
  title: string
  /** What the step asks of a reply, in one line. */
  asks: string
  /** Acts of which one takes the step, the plainest first. */
  acts: readonly ActType[]
  /** Rules that report the step missing or badly taken: the framework's preset holds them. */
  rules: readonly string[]
  /** Sentences a writer could adapt where the step is missing; see suggest.ts for the slots. */
  suggestions: readonly string[]
}

const PLAY_BACK: readonly string[] = [
  'As I understand it, order {number} did not turn out as it should have.',
  'If I read you rightly, what went wrong is [the problem in your words].'
]

export const FRAMEWORKS: Readonly<Record<FrameworkName, readonly StepDefinition[]>> = {
  heard: [
    {
      id: 'hear',
      title: 'Hear',
      asks: 'play back what they told you',
      acts: ['restatement'],
      rules: ['missing-restatement', 'repeat-request', 'unanswered-question', 'ignored-request'],
      suggestions: PLAY_BACK
    },
    {
      id: 'empathize',
      title: 'Empathize',
      asks: 'say that you see what it meant for them',
      acts: ['empathy', 'sympathy', 'condolence'],
      rules: ['missing-empathy', 'problem-before-person', 'interrogation'],
      suggestions: ['I would be upset too, {name}.', 'I can see how much trouble this made for you.']
    },
    {
      id: 'apologize',
      title: 'Apologize',
      asks: 'say sorry for what went wrong, once',
      acts: ['apology', 'sympathy'],
      rules: ['missing-apology', 'hollow-apology', 'ending-on-apology', 'over-compensation'],
      suggestions: ['I am sorry that we let you down with order {number}.', 'I am sorry that this went wrong.']
    },
    {
      id: 'resolve',
      title: 'Resolve',
      asks: 'put it right, or say who will and by when',
      acts: ['remedy', 'redress', 'resolution', 'deed', 'promise', 'instruction', 'giving'],
      rules: ['bare-refusal', 'missing-timeframe', 'missing-next-step', 'unexplained-handoff'],
      suggestions: ['You will have it by {day}.', 'I have [what you did]; you will have it by [day].']
    },
    {
      id: 'diagnose',
      title: 'Diagnose',
      asks: 'name the cause, so that it does not happen again',
      acts: ['cause'],
      rules: ['missing-cause', 'blame', 'excuse'],
      suggestions: ['What happened is that [the cause]; we have [what you changed] so that it does not happen again.']
    }
  ],
  resolved: [
    {
      id: 'respond',
      title: 'Respond to the person',
      asks: 'greet them by name and thank them',
      acts: ['greeting', 'thanking'],
      rules: ['impersonal', 'missing-thanks', 'curt', 'customer-not-centred'],
      suggestions: ['Dear {name}, thank you for telling us.', 'Thank you for telling us.']
    },
    {
      id: 'empathize',
      title: 'Empathize and apologize',
      asks: 'see what it meant for them and own the mistake',
      acts: ['empathy', 'apology', 'sympathy', 'condolence'],
      rules: ['missing-empathy', 'missing-apology', 'hollow-apology', 'problem-before-person', 'excuse', 'blame'],
      suggestions: ['I am sorry that we let you down, {name}.', 'I am sorry that this went wrong, and I see the trouble it made for you.']
    },
    {
      id: 'solve',
      title: 'Solve',
      asks: 'say what you do about it',
      acts: ['remedy', 'redress', 'resolution', 'deed', 'instruction', 'giving'],
      rules: ['bare-refusal', 'ignored-request', 'unanswered-question'],
      suggestions: ['What I can do is [one way] or [another].']
    },
    {
      id: 'open',
      title: 'Open to their solution',
      asks: 'ask what they would like, or offer a choice',
      acts: ['choice'],
      rules: ['missing-choice'],
      suggestions: ['Which would you prefer, {name}?', 'How would you like us to put this right?']
    },
    {
      id: 'listen',
      title: 'Listen',
      asks: 'play back what they told you',
      acts: ['restatement'],
      rules: ['missing-restatement', 'repeat-request', 'interrogation'],
      suggestions: PLAY_BACK
    },
    {
      id: 'verify',
      title: 'Verify',
      asks: 'leave them a way to say that it does not suit',
      acts: ['choice', 'follow-up'],
      rules: ['missing-follow-up'],
      suggestions: ['If that does not suit you, {name}, just answer this mail.', 'If that does not suit you, just answer this mail.']
    },
    {
      id: 'execute',
      title: 'Execute',
      asks: 'do it at once, or say by when',
      acts: ['resolution', 'deed', 'promise', 'giving'],
      rules: ['missing-timeframe', 'missing-next-step', 'unexplained-handoff'],
      suggestions: ['You will have it by {day}.', 'I am doing this now, and you will hear from me by [day].']
    },
    {
      id: 'document',
      title: 'Document',
      asks: 'say what is noted or changed, so that it does not happen again',
      acts: ['cause', 'record'],
      rules: ['missing-cause'],
      suggestions: ['I have noted this with the team, so that it does not happen again.']
    }
  ]
}

/** A sentence of the draft; UTF-16 offsets into it, `end` exclusive. */
export interface CoveringSentence {
  start: number
  end: number
  text: string
}

export interface CoveredStep {
  id: string
  title: string
  asks: string
  taken: boolean
  /** The sentences that take it, the plainest first. */
  sentences: CoveringSentence[]
  /** What a writer could adapt where the step is missing; never to be inserted unasked. */
  suggestions: string[]
}

export interface Coverage {
  framework: FrameworkName
  steps: CoveredStep[]
  /** Number of steps taken, and of steps. */
  taken: number
  of: number
}

/**
 * Which steps of a framework a reply takes, and with which sentences.
 * @param report what `lintReply` gave
 * @throws {TypeError} for a framework that does not exist
 */
export function coverage(report: Pick<Report, 'summary'>, framework: FrameworkName): Coverage {
  if (!Object.hasOwn(FRAMEWORKS, framework)) {
    throw new TypeError(
      `coverage(report, framework): framework must be one of ${Object.keys(FRAMEWORKS).join(', ')}, got ${JSON.stringify(framework)}`
    )
  }
  const {acts, known} = report.summary
  const accusing = new Set(acts.filter(({type}) => type === 'accusation' || type === 'disagreement').map(({start}) => start))
  const steps = FRAMEWORKS[framework].map(({id, title, asks, acts: types, suggestions}): CoveredStep => {
    const sentences = new Map<number, CoveringSentence>()
    for (const wanted of types) {
      for (const {type, start, end, text} of acts) {
        // Nobody solves anything by telling the customer off.
        if (type === wanted && !sentences.has(start) && !accusing.has(start)) sentences.set(start, {start, end, text})
      }
    }
    const taken = sentences.size > 0
    return {
      id,
      title,
      asks,
      taken,
      sentences: [...sentences.values()],
      suggestions: taken ? [] : fill(suggestions, known)
    }
  })
  return {framework, steps, taken: steps.filter(({taken}) => taken).length, of: steps.length}
}
