import { Alert, Button, Text, Title } from '@mantine/core';
import { useState } from 'react';

import { langOf } from '../parts/format';
import { fill } from '../words/words';
import type { PlanForecast } from './contract';
import { isOpen, PlannedCourses } from './planned-courses';
import { usePlanWords } from './words';

interface PreviewProps {
  forecast: PlanForecast;
  busy: boolean;
  /** Sends it; `acceptBroken` where courses break a wish and that was seen. */
  send: (acceptBroken: boolean) => void;
  back: () => void;
}

/** A plan as its resident would get it, and what speaks against it. */
export function PlanPreview({ forecast, busy, send, back }: PreviewProps) {
  const plans = usePlanWords();
  const [accepted, setAccepted] = useState(false);
  const isBroken = forecast.courses.some(course => course.breaks.length > 0);
  const closed = forecast.courses.filter(course => !isOpen(course));
  return (
    <section>
      <Title order={3} size="h5" mt="md">{plans.preview}</Title>
      <Text size="sm" role="status">{plans.previewNote}</Text>
      <blockquote className="as-written" lang={langOf(forecast.locale)}>{forecast.text}</blockquote>
      {!isBroken && closed.length === 0 && forecast.unproved.length === 0 && <Text>{plans.fine}</Text>}
      {(isBroken || closed.length > 0 || forecast.unproved.length > 0) && (
        <Alert color="yellow" role="alert" mt="sm">
          {closed.map(course => <Text key={course.title}>{fill(plans.full, course.title, plans.courseState[course.state])}</Text>)}
          {forecast.unproved.length > 0 && <Text>{fill(plans.unproved, forecast.unproved.join('、'))}</Text>}
          {isBroken && (
            <>
              <PlannedCourses courses={forecast.courses.filter(course => course.breaks.length > 0)} lang={langOf(forecast.locale)} />
              <label className="tick">
                <input type="checkbox" checked={accepted} onChange={event => setAccepted(event.currentTarget.checked)} />
                <span>{plans.accept}</span>
              </label>
            </>
          )}
        </Alert>
      )}
      <div className="form-end">
        <Button aria-disabled={busy || (isBroken && !accepted)} onClick={() => (!isBroken || accepted) && send(accepted)}>{plans.send}</Button>
        <Button variant="default" onClick={back}>{plans.back}</Button>
      </div>
    </section>
  );
}
