/** Written by scripts/calibrate.ts; do not edit. By rule: how often its findings are right, then those of a group or kind. */
export const CONFIDENCE: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'ending-on-apology': {
    '': 0.96
  },
  'forbidden-phrase': {
    '': 0.96,
    blame: 1,
    bureaucratic: 0.91,
    'bureaucratic-acknowledge-receipt': 0.96,
    'bureaucratic-aforementioned': 0.96,
    'bureaucratic-as-per-records': 0.76,
    'bureaucratic-be-advised': 0.85,
    'bureaucratic-come-to-our-notice': 0.95,
    'bureaucratic-correspondence-received': 0.96,
    'bureaucratic-further-to': 0.87,
    'bureaucratic-hereby': 0.96,
    'bureaucratic-kindly-act': 0.95,
    'bureaucratic-pursuant-to': 0.95,
    'bureaucratic-same-and-said': 0.96,
    'bureaucratic-shall': 0.76,
    'bureaucratic-undersigned': 0.82,
    'command-ask-you-to': 0.8,
    'contra-flat-denial': 0.81,
    'dismissal-not-going-to-happen': 0.84,
    'dismissal-nothing-further': 0.87,
    'emotion-policing': 0.99,
    hollow: 0.99,
    manager: 0.99,
    'policy-as-per-terms': 0.83,
    'policy-discretion': 0.77,
    'policy-exclusion': 0.96,
    'policy-for-vague-reasons': 0.77,
    'policy-hands-are-tied': 0.96,
    'policy-rules-are-rules': 0.96,
    'policy-small-print': 0.81,
    'policy-under-the-rules': 0.98,
    'policy-wording-forbids': 0.96,
    'reprimand-as-previously-stated': 0.98,
    'reprimand-clearly-stated': 0.82,
    'reprimand-let-me-repeat': 0.8,
    robotic: 0.91,
    'robotic-agent-will-contact': 0.76,
    'robotic-automated-message': 0.95,
    'robotic-dear-role': 0.95,
    'robotic-matters-to-us': 0.97,
    'robotic-message-received': 0.95,
    'robotic-survey': 0.76,
    'robotic-ticket-logged': 0.76,
    'robotic-valued-customer': 0.97,
    'robotic-whom-it-may-concern': 0.76,
    threat: 0.99
  },
  'missing-thanks': {
    '': 0.98
  },
  'over-compensation': {
    '': 0.96
  }
}
