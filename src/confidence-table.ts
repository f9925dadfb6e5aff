/** Written by scripts/calibrate.ts; do not edit. By rule: how often its findings are right, then those of a group or kind. */
export const CONFIDENCE: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'bare-refusal': {
    '': 0.97
  },
  blame: {
    '': 0.99
  },
  'contradicting-customer': {
    '': 0.95
  },
  'ending-on-apology': {
    '': 0.99
  },
  excuse: {
    '': 0.98
  },
  'forbidden-phrase': {
    '': 0.94,
    blame: 0.98,
    'blame-if-you-had': 0.88,
    bureaucratic: 0.87,
    'bureaucratic-acknowledge-receipt': 0.95,
    'bureaucratic-aforementioned': 0.95,
    'bureaucratic-as-per-records': 0.72,
    'bureaucratic-be-advised': 0.83,
    'bureaucratic-come-to-our-notice': 0.82,
    'bureaucratic-correspondence-received': 0.95,
    'bureaucratic-duly': 0.76,
    'bureaucratic-failing-which': 0.91,
    'bureaucratic-furnish': 0.72,
    'bureaucratic-hereby': 0.95,
    'bureaucratic-pursuant-to': 0.93,
    'bureaucratic-same-and-said': 0.93,
    'bureaucratic-serves-as': 0.92,
    'bureaucratic-shall': 0.62,
    'bureaucratic-third-person': 0.91,
    'bureaucratic-to-be-effected': 0.82,
    'bureaucratic-undersigned': 0.83,
    'command-ask-you-to': 0.81,
    'contra-flat-denial': 0.81,
    contradiction: 0.97,
    'dismissal-between-you-and-them': 0.98,
    'dismissal-never-heard': 0.82,
    'dismissal-not-going-to-happen': 0.86,
    'dismissal-nothing-further': 0.86,
    'dismissal-what-you-do': 0.86,
    'emotion-policing': 0.99,
    hollow: 0.99,
    'manager-not-for-me-to': 0.83,
    policy: 0.91,
    'policy-applies-to-all': 0.82,
    'policy-as-per-terms': 0.86,
    'policy-discretion': 0.76,
    'policy-exclusion': 0.95,
    'policy-for-vague-reasons': 0.76,
    'policy-hands-are-tied': 0.95,
    'policy-rules-are-rules': 0.95,
    'policy-small-print': 0.82,
    'policy-under-the-rules': 0.98,
    'policy-wording-forbids': 0.87,
    'reprimand-as-i-said': 0.98,
    'reprimand-as-previously-stated': 0.99,
    'reprimand-before-asking': 0.82,
    'reprimand-clearly-stated': 0.82,
    'reprimand-let-me-repeat': 0.79,
    robotic: 0.9,
    'robotic-agent-will-contact': 0.79,
    'robotic-automated-message': 0.86,
    'robotic-best-possible': 0.81,
    'robotic-dear-role': 0.95,
    'robotic-important-to-us': 0.95,
    'robotic-matters-to-us': 0.97,
    'robotic-message-received': 0.94,
    'robotic-survey': 0.75,
    'robotic-ticket-logged': 0.79,
    'robotic-valued-customer': 0.97,
    'robotic-whom-it-may-concern': 0.75,
    threat: 0.99
  },
  'hollow-apology': {
    '': 0.98
  },
  impersonal: {
    '': 0.99
  },
  'leftover-placeholder': {
    '': 0.98
  },
  'missing-apology': {
    '': 0.88
  },
  'missing-empathy': {
    '': 0.95
  },
  'missing-thanks': {
    '': 0.99
  },
  'missing-timeframe': {
    '': 0.93,
    'no-time': 0.88,
    vague: 0.99
  },
  'over-compensation': {
    '': 0.94,
    disproportionate: 0.98,
    gushing: 0.99,
    'stacked-remedies': 0.9
  },
  'pushy-upsell': {
    '': 0.97
  },
  'unexplained-handoff': {
    '': 0.98
  }
}
