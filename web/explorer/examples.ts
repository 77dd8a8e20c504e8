import type { GraphiQLProps } from 'graphiql';

const courses = `# Courses in one district, at most 500 TWD, soonest first.
query Courses($first: Int = 10, $after: String) {
  courses(
    first: $first
    after: $after
    where: { city: { eq: "基隆市" }, district: { eq: "七堵區" }, fee: { lte: 500 } }
    order: [{ startsOn: ASC }]
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      code
      title
      district
      venue
      fee
      registrationStatus
      startsOn
    }
  }
}
`;

const sessions = `# When and where courses about pottery meet, and who gives them.
query Sessions {
  courses(first: 3, where: { title: { contains: "陶" } }) {
    nodes {
      title
      startsOn
      endsOn
      sessions {
        weekday
        startTime
        endTime
        date
        venue
      }
      institution {
        name
        phone
        address
      }
    }
  }
}
`;

const search = `# Finds courses, institutions and guide passages by meaning and by word.
query Search($text: String!) {
  search(text: $text, first: 5) {
    edges {
      score
      snippet
      node {
        __typename
        ... on Course {
          title
        }
        ... on Institution {
          name
        }
      }
    }
  }
}
`;

const ask = `# Starts a consultation. To continue it, add its id
# to the input as consultationId, and the token as
# the header { "Authorization": "Bearer …" }.
mutation Ask($input: AskInput!) {
  ask(input: $input) {
    consultation {
      id
    }
    consultationToken
    errors {
      code
      message
    }
    reply {
      text
      kind
      grounded
      need {
        topics
        wishes {
          kind
          text
          hard
        }
      }
      recommendations {
        rank
        reasons
        relaxed {
          text
        }
        course {
          id
          title
          fee
          district
        }
      }
      citations {
        quote
        document {
          title
        }
      }
      suggestedReplies
    }
  }
}
`;

const json = (variables: object) => JSON.stringify(variables, null, 2);

/** The tabs a first visit opens with; afterwards the browser's own tabs are kept. */
export const examples: NonNullable<GraphiQLProps['defaultTabs']> = [
  { query: courses },
  { query: sessions },
  { query: search, variables: json({ text: '學用手機' }) },
  { query: ask, variables: json({ input: { text: '我媽七十歲，想學用手機，住七堵' } }) },
];
