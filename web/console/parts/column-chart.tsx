import { useWords } from '../words/use-words';
import type { Bar } from './bar-chart';

const width = 640;
const height = 180;
const foot = 22;
const head = 16;
/** The room of a character, and between two labels. */
const character = 9;
const gap = 12;
/** With more columns than this their values would touch. */
const mostValues = 24;

/** Upright columns in the order of time. The table beside it says the same in figures. */
export function ColumnChart({ title, bars }: { title: string; bars: Bar[] }) {
  const { words } = useWords();
  const most = Math.max(1, ...bars.map(bar => bar.value));
  const room = height - foot - head;
  const step = width / Math.max(1, bars.length);
  const longest = Math.max(0, ...bars.map(bar => [...bar.label].reduce((sum, letter) => sum + (letter > '\u2e80' ? 2 : 1), 0)));
  // So many columns share a label that labels do not touch.
  const every = Math.ceil((longest * character + gap) / step);
  return (
    <figure className="chart">
      <figcaption>{title}</figcaption>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={`${title}: ${bars.map(bar => bar.says).join(words.tag === 'en' ? '; ' : '；')}`}>
        <line x1={0} x2={width} y1={height - foot} y2={height - foot} className="ground" />
        {bars.map((bar, at) => {
          const tall = room * bar.value / most;
          const middle = step * (at + 0.5);
          return (
            <g key={at}>
              <title>{bar.says}</title>
              <rect x={step * at + step * 0.1} y={height - foot - tall} width={step * 0.8} height={tall} />
              {bar.value > 0 && bars.length <= mostValues && <text x={middle} y={height - foot - tall - 4} textAnchor="middle" className="value">{bar.value}</text>}
              {at % every === 0 && <text x={middle} y={height - 6} textAnchor="middle">{bar.label}</text>}
            </g>
          );
        })}
      </svg>
    </figure>
  );
}
