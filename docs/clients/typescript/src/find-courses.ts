import { FindCoursesDocument, type CourseFilterInput, type FindCoursesQuery } from './generated.js';
import { send } from './send.js';

type Course = FindCoursesQuery['courses']['nodes'][number];

/** All courses that meet a filter, soonest first, page by page. */
async function* findCourses(address: string, where: CourseFilterInput): AsyncGenerator<Course> {
  let after: string | null = null;
  do {
    const { courses }: FindCoursesQuery = await send(address, FindCoursesDocument, { where, after });
    yield* courses.nodes;
    after = courses.pageInfo.hasNextPage ? courses.pageInfo.endCursor : null;
  } while (after);
}

/** What the source does not say is null, and the compiler asks what to show for it. */
function line({ title, fee, startsOn, institution }: Course): string {
  const price = fee === null ? '費用未公布' : fee === 0 ? '免費' : `${fee} 元`;
  return [startsOn ?? '日期未定', title, institution?.name ?? '單位未公布', price].join('  ');
}

const [address = 'http://127.0.0.1:5080/graphql', district = '七堵區'] = process.argv.slice(2);
const where: CourseFilterInput = {
  city: { eq: '基隆市' },
  district: { eq: district },
  fee: { lte: 500 },
  registrationStatus: { in: ['OPEN', 'UPCOMING'] },
};
for await (const course of findCourses(address, where))
  console.log(line(course));
