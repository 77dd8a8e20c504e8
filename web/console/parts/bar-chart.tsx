import { useWords } from '../words/use-words';

export interface Bar {
  label: string;
  /** The whole sentence: what a screen reader and a pointer get. */
  says: string;
  value: number;
}

const barHeight = 28;
const width = 640;
const labelWidth = 260;

/** Horizontal bars, largest first as they come. The table beside it says the same in figures. */
export function BarChart({ title, bars }: { title: string; bars: Bar[] }) {
  const { words } = useWords();
  const most = Math.max(1, ...bars.map(bar => bar.value));
  const room = width - labelWidth - 60;
  return (
    <figure className="chart">
      <figcaption>{title}</figcaption>
      <svg viewBox={`0 0 ${width} ${bars.length * barHeight}`} role="img" aria-label={`${title}: ${bars.map(bar => bar.says).join(words.tag === 'en' ? '; ' : '；')}`}>
        {bars.map((bar, at) => (
          <g key={bar.label} transform={`translate(0 ${at * barHeight})`}>
            <title>{bar.says}</title>
            <text x={labelWidth - 8} y={barHeight / 2} textAnchor="end" dominantBaseline="central">{bar.label}</text>
            <rect x={labelWidth} y={4} width={Math.max(2, room * bar.value / most)} height={barHeight - 8} rx={2} />
            <text x={labelWidth + room * bar.value / most + 8} y={barHeight / 2} dominantBaseline="central" className="value">{bar.value}</text>
          </g>
        ))}
      </svg>
    </figure>
  );
}
