// The peers' five queries in our field names: appended to their queries.mjs. A course's weekday and times are its sessions' here.
const inside = 'code title fee institution { name district } sessions { date startTime endTime }';
const globalId = (key) => Buffer.from(`Course:${key}`).toString('base64url');
DIALECTS.learningadvisor = {
  Q1: {
    text: `query Q1($d: String!, $c: String!) { courses(first: 20, where: { district: { eq: $d }, category: { eq: $c } }, order: [{ title: ASC }]) { nodes { ${inside} } } }`,
    ids: (data) => data.courses.nodes.map((node) => +node.code),
    sessions: (data) => data.courses.nodes[0].sessions.length,
  },
  Q2: {
    text: 'query Q2($id: ID!) { course(id: $id) { id code title summary fee district institution { name district } sessions { weekday date startTime endTime } } }',
    id: globalId,
    ids: (data) => [+data.course.code],
  },
  Q3: {
    text: 'query Q3($after: String) { courses(first: 100, after: $after, order: [{ title: ASC }]) { nodes { code title fee } pageInfo { endCursor hasNextPage } } }',
    ids: (data) => data.courses.nodes.map((node) => +node.code),
    end: (data) => data.courses.pageInfo.endCursor,
  },
  Q5: {
    text: 'query Q5($d: String!, $c: String!) { courses(first: 1, where: { district: { eq: $d }, category: { eq: $c } }) { totalCount } }',
    total: (data) => data.courses.totalCount,
  },
};
