import type { Examples } from './example'

/** An array with one such among others. */
function including(one: object): unknown {
  return expect.arrayContaining([expect.objectContaining(one)])
}

const announcement = {
  tone: 'info',
  words: '系统今晚维护',
  scope: 'everything',
  from: '2099-12-30T10:00:00.000Z',
  to: '2099-12-31T10:00:00.000Z',
}

export const peopleExamples: Examples = {
  'grants.give': {
    right: [
      'admin',
      { person: 'wechat:o-1', role: 'viewer', scope: 'region:220100', to: '2099-12-31' },
      { person: 'wechat:o-1', roles: ['viewer'], grants: [{ scope: 'region:220100', to: '2099-12-31' }] },
    ],
    wrong: ['publisher-1', 'forbidden'],
    bad: [{ person: 'wechat:o-1', role: 'king' }, 'role'],
  },
  'grants.revoke': {
    right: ['admin', { person: 'wechat:o-nobody', role: 'viewer' }, { code: 'not-found' }],
    wrong: ['auditor', 'forbidden'],
    bad: [{ person: 'wechat:o-1', role: 'viewer', scope: 'somewhere' }, 'scope'],
  },
  'grants.show': {
    right: [
      'admin',
      {},
      {
        people: including({ person: 'cloudbase:checker', roles: ['checker'] }),
      },
    ],
    wrong: ['auditor', 'forbidden'],
    bad: null,
  },
  'identities.unbind': {
    right: ['admin', { person: 'cloudbase:checker', identity: 'cloudbase:checker' }, { code: 'conflict' }],
    wrong: ['auditor', 'forbidden'],
    bad: [{ person: 'cloudbase:checker', identity: '微信' }, 'identity'],
  },
  'invitations.show': {
    right: ['admin', {}, { invitations: expect.any(Array) as unknown }],
    wrong: ['checker', 'forbidden'],
    bad: null,
  },
  'invitations.cancel': {
    right: ['admin', { id: 'invitation-00000000' }, { code: 'not-found' }],
    wrong: ['auditor', 'forbidden'],
    bad: [{ id: 'ABCDEFGHJK' }, 'id'],
  },
  'invitations.make': {
    right: ['admin', { role: 'viewer' }, { code: expect.stringMatching(/^[A-Z]{10}$/) as unknown }],
    wrong: ['checker', 'forbidden'],
    bad: [{ note: '谁' }, 'role'],
  },
  'announcements.draft': {
    right: ['publisher-1', announcement, { state: 'draft', draftedBy: 'cloudbase:publisher-1' }],
    wrong: ['checker', 'forbidden'],
    bad: [{ ...announcement, to: announcement.from }, 'to'],
  },
  'announcements.approve': {
    right: ['publisher-1', { id: 'announcement-00000000' }, { code: 'not-found' }],
    wrong: ['admin', 'forbidden'],
    bad: [{ id: '1' }, 'id'],
  },
  'announcements.withdraw': {
    right: ['admin', { id: 'announcement-00000000' }, { code: 'not-found' }],
    wrong: ['auditor', 'forbidden'],
    bad: [{ id: '1' }, 'id'],
  },
  'announcements.show': {
    right: ['auditor', {}, { announcements: expect.any(Array) as unknown }],
    wrong: ['reporter', 'forbidden'],
    bad: null,
  },
  'audit.show': {
    right: ['auditor', {}, { events: including({ seq: 1, previous: null }) }],
    wrong: ['publisher-1', 'forbidden'],
    bad: [{ before: -1 }, 'before'],
  },
}
