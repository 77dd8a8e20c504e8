import type { Suggestion, WholeItem } from '../console/server/contract';

/** An item about a reply without suggestions, unless said otherwise. */
export function item(changes: Partial<WholeItem> = {}): WholeItem {
  return {
    id: 'I1',
    state: 'OPEN',
    score: 50,
    version: 1,
    askedAt: '2026-11-20T09:30:00+08:00',
    comment: null,
    heldReply: null,
    needs: [{ reason: 'COUNSELLOR_ASKED', points: 50, explanation: '' }],
    reviews: [],
    recommendations: [],
    turn: {
      id: 'T1',
      question: '想學手機',
      askedAt: '2026-11-20T09:30:00+08:00',
      reply: { text: '有兩門課', locale: 'zh-TW', kind: 'RECOMMENDATION', grounded: true, composedBy: 'EMBEDDED', need: null, citations: [] },
    },
    consultation: { id: 'C1', locale: 'zh-TW', startedAt: '2026-11-20T09:30:00+08:00', counsellorRequestedAt: null, turns: [] },
    ...changes,
  };
}

/** A suggestion of a course with this title, at this rank. */
export function suggestion(rank: number, title: string, relaxed: string[] = []): Suggestion {
  return {
    version: 1,
    score: null,
    scoreParts: null,
    decision: null,
    reviews: [],
    learned: [],
    recommendation: {
      id: `N${rank}`,
      rank,
      reasons: ['在七堵區'],
      meets: [],
      relaxed: relaxed.map(text => ({ text, hard: true })),
      course: {
        id: `K${rank}`, code: `A${rank}`, source: 'demo', title, district: '七堵區', fee: 0, registrationStatus: 'OPEN', startsOn: '2026-12-01', url: null,
        institution: { name: '七堵樂齡學習中心' },
      },
    },
  };
}
