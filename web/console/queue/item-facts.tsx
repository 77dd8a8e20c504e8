import { Badge, Text, Title } from '@mantine/core';
import type { RefObject } from 'react';

import { formatInstant, langOf, webAddress } from '../parts/format';
import { usePlanWords } from '../plans/words';
import { HeldView } from '../policy/held-view';
import { Link } from '../router';
import type { Citation, WholeItem, Wish } from '../server/contract';
import { fill } from '../words/words';
import { useWords } from '../words/use-words';
import { ReviewLine } from './review-line';
import { SuggestionCard } from './suggestion-card';

/** What was asked, understood, found and answered, and who has looked at it. */
export function ItemFacts({ item, heading, chosen }: { item: WholeItem; heading: RefObject<HTMLHeadingElement | null>; chosen: number }) {
  const { words } = useWords();
  const plans = usePlanWords();
  const { reply } = item.turn;
  const talkLang = langOf(item.consultation.locale);
  return (
    <>
      <div className="row-facts">
        {item.needs.map(need => <Badge key={need.reason} variant="light" tt="none">{words.needs[need.reason]} +{need.points}</Badge>)}
        <span>{fill(words.queue.points, item.score)}</span>
        <span>{fill(words.queue.waiting, formatInstant(item.askedAt, words))}</span>
        <Link to={{ page: 'plans', item: item.consultation.id, filters: new URLSearchParams() }}>{plans.toPlan}</Link>
      </div>
      <section>
        <Text size="sm" fw={700}>{words.item.question}</Text>
        <Title order={2} size="h3" ref={heading} tabIndex={-1} lang={talkLang} className="as-written question">{item.turn.question}</Title>
        {item.consultation.counsellorRequestedAt && <Text mt="xs">{fill(words.item.asksPerson, formatInstant(item.consultation.counsellorRequestedAt, words))}</Text>}
        {item.comment && <Text mt="xs"><strong>{words.item.comment}</strong>: <span lang={talkLang}>{item.comment}</span></Text>}
      </section>
      <section>
        <Title order={3} size="h5">{words.item.understood}</Title>
        {reply?.need ? <Understood topics={reply.need.topics} wishes={reply.need.wishes} lang={langOf(reply.locale)} /> : <Text>{words.item.nothingUnderstood}</Text>}
      </section>
      {item.heldReply && <HeldView held={item.heldReply} />}
      <section>
        <Title order={3} size="h5">{words.item.reply}</Title>
        {reply
          ? (
            <>
              <div className="row-facts">
                <span>{words.item.kind[reply.kind]}</span>
                <span>{words.item.composer[reply.composedBy]}</span>
                <span>{reply.grounded ? words.item.grounded : words.item.notGrounded}</span>
              </div>
              <p className="as-written reply" lang={langOf(reply.locale)}>{reply.text}</p>
            </>
          )
          : <Text>{words.item.noReply}</Text>}
      </section>
      <section>
        <Title order={3} size="h5">{words.item.retrieved}</Title>
        {item.recommendations.length === 0
          ? <Text>{words.item.nothingRetrieved}</Text>
          : (
            <ol className="suggestions">
              {item.recommendations.map(one => (
                <SuggestionCard key={one.recommendation.id} suggestion={one} lang={langOf(reply?.locale ?? 'zh-TW')} chosen={one.recommendation.rank === chosen} />
              ))}
            </ol>
          )}
      </section>
      {reply && reply.citations.length > 0 && (
        <section>
          <Title order={3} size="h5">{words.item.cited}</Title>
          <ul className="cited">{reply.citations.map((citation, at) => <Cited key={at} citation={citation} />)}</ul>
        </section>
      )}
      <section>
        <Title order={3} size="h5">{words.item.reviews}</Title>
        {item.reviews.length === 0
          ? <Text>{words.item.noReviews}</Text>
          : <ul className="reviews">{item.reviews.map(review => <ReviewLine key={review.version} review={review} />)}</ul>}
      </section>
      <Talk item={item} />
    </>
  );
}

function Understood({ topics, wishes, lang }: { topics: string[]; wishes: Wish[]; lang: string }) {
  const { words } = useWords();
  return (
    <ul className="facts understood">
      {topics.length > 0 && <li>{words.item.subjects}: <span lang={lang}>{topics.join(' · ')}</span></li>}
      {wishes.map(wish => (
        <li key={`${wish.kind} ${wish.text}`}><span lang={lang}>{wish.text}</span> ({wish.hard ? words.item.hard : words.item.soft})</li>
      ))}
    </ul>
  );
}

function Cited({ citation }: { citation: Citation }) {
  const { words } = useWords();
  const page = webAddress(citation.document.url);
  return (
    <li lang="zh-Hant-TW">
      {page ? <a href={page} target="_blank" rel="noreferrer">{citation.document.title}</a> : citation.document.title}
      {citation.heading.length > 0 && ` › ${citation.heading.join(' › ')}`}
      {citation.page !== null && <span lang={words.tag}> {fill(words.item.page, citation.page)}</span>}
      <blockquote>{citation.quote}</blockquote>
    </li>
  );
}

function Talk({ item }: { item: WholeItem }) {
  const { words } = useWords();
  const { turns, locale } = item.consultation;
  return (
    <details className="talk" open={turns.length > 1}>
      <summary>{words.item.talk} ({fill(words.item.turns, turns.length)})</summary>
      <ol>
        {turns.map(turn => (
          <li key={turn.id} className={turn.id === item.turn.id ? 'this-turn' : ''}>
            <Text size="sm">{formatInstant(turn.askedAt, words)}</Text>
            <p lang={langOf(locale)} className="as-written asked">{turn.question}</p>
            {turn.reply && <p lang={langOf(turn.reply.locale)} className="as-written">{turn.reply.text}</p>}
          </li>
        ))}
      </ol>
    </details>
  );
}
