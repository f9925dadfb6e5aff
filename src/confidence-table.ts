/** Written by scripts/calibrate.ts; do not edit. By rule: how often its findings are right, then those of a group or kind. */
export const CONFIDENCE: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'bare-refusal': {
    '': 0.97
  },
  blame: {
    '': 0.99
  },
  'contradicting-customer': {
    '': 0.96
  },
  'ending-on-apology': {
    '': 0.99
  },
  excuse: {
    '': 0.98
  },
  'forbidden-phrase': {
    '': 0.95,
    blame: 1,
    bureaucratic: 0.86,
    'bureaucratic-acknowledge-receipt': 0.94,
    'bureaucratic-aforementioned': 0.94,
    'bureaucratic-as-per-records': 0.72,
    'bureaucratic-be-advised': 0.81,
    'bureaucratic-come-to-our-notice': 0.81,
    'bureaucratic-correspondence-received': 0.94,
    'bureaucratic-duly': 0.76,
    'bureaucratic-failing-which': 0.9,
    'bureaucratic-furnish': 0.72,
    'bureaucratic-hereby': 0.94,
    'bureaucratic-pursuant-to': 0.92,
    'bureaucratic-same-and-said': 0.93,
    'bureaucratic-serves-as': 0.9,
    'bureaucratic-shall': 0.61,
    'bureaucratic-third-person': 0.9,
    'bureaucratic-to-be-effected': 0.82,
    'bureaucratic-undersigned': 0.81,
    'command-ask-you-to': 0.81,
    'contra-flat-denial': 0.81,
    'dismissal-not-going-to-happen': 0.87,
    'dismissal-nothing-further': 0.87,
    'emotion-policing': 0.99,
    hollow: 0.99,
    'manager-not-for-me-to': 0.83,
    policy: 0.91,
    'policy-applies-to-all': 0.82,
    'policy-as-per-terms': 0.82,
    'policy-discretion': 0.75,
    'policy-exclusion': 0.95,
    'policy-for-vague-reasons': 0.75,
    'policy-hands-are-tied': 0.95,
    'policy-rules-are-rules': 0.95,
    'policy-small-print': 0.82,
    'policy-under-the-rules': 0.98,
    'policy-wording-forbids': 0.87,
    'reprimand-as-previously-stated': 0.99,
    'reprimand-clearly-stated': 0.83,
    'reprimand-let-me-repeat': 0.8,
    robotic: 0.91,
    'robotic-agent-will-contact': 0.76,
    'robotic-automated-message': 0.95,
    'robotic-best-possible': 0.82,
    'robotic-dear-role': 0.95,
    'robotic-important-to-us': 0.94,
    'robotic-matters-to-us': 0.97,
    'robotic-message-received': 0.94,
    'robotic-survey': 0.76,
    'robotic-ticket-logged': 0.76,
    'robotic-valued-customer': 0.97,
    'robotic-whom-it-may-concern': 0.76,
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
    '': 0.89
  },
  'missing-empathy': {
    '': 0.95
  },
  'missing-thanks': {
    '': 0.99
  },
  'missing-timeframe': {
    '': 0.93,
    'no-time': 0.89,
    vague: 0.99
  },
  'over-compensation': {
    '': 0.95,
    gushing: 0.99
  },
  'pushy-upsell': {
    '': 0.96
  },
  'unexplained-handoff': {
    '': 0.97
  }
}
