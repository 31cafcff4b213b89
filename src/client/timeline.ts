import {
  OTHERS,
  supportPeriod,
  type CompatData,
  type Release,
  type SupportPeriod,
} from '../compat/index.js';
import {addDuration} from '../compat/date.js';

/** A part of a bar, from and to as shares of the time shown, from 0 to 1. */
export interface TimelinePart {
  readonly from: number;
  readonly to: number;
  /** Whether the release certainly gets support then, or has begun to by the end, or may still. */
  readonly certainty: 'certain' | 'may-begin' | 'may-end';
}

/** A release line against time. */
export interface TimelineBar {
  readonly release: Release;
  readonly period: SupportPeriod;
  /** Empty where nothing is known of the period. */
  readonly parts: readonly TimelinePart[];
}

/** The bars of a timeline of support, and the days that it spans. */
export interface Timeline {
  /** In the order of the data, without `others`. */
  readonly bars: readonly TimelineBar[];
  readonly ticks: readonly {
    /** First of a month, as `YYYY-MM-DD`. */
    readonly day: string;
    readonly at: number;
  }[];
  /** Months between two ticks. */
  readonly step: number;
  readonly today: number;
}

/** More labels have no room on a phone. */
const MAX_TICKS = 4;

/** Months between two ticks; all that divide a year begin with it. */
const STEPS = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200];

/** What an end that nobody knows, or such a start, adds to the time shown. */
const OPEN = {months: 3, days: 0};

/**
 * The support periods of a product's releases, ready to be drawn.
 *
 * @param today as `YYYY-MM-DD`
 */
export function timeline(data: CompatData, today: string): Timeline {
  const periods = data.releases
    .filter(({line}) => line !== OTHERS)
    .map((release) => ({release, period: supportPeriod(data, release)}));
  const [first, last] = timeShown(
    periods.map(({period}) => period),
    today,
  );
  const share = (day: string) =>
    Math.min(1, Math.max(0, (number(day) - number(first)) / (number(last) - number(first))));
  const step =
    STEPS.find((months) => ticksBetween(first, last, months).length <= MAX_TICKS) ?? 1200;
  return {
    bars: periods.map(({release, period}) => ({
      release,
      period,
      parts: stretches(period, today, first, last)
        .map(([from, to, certainty]) => ({from: share(from), to: share(to), certainty}))
        .filter(({from, to}) => to > from),
    })),
    ticks: ticksBetween(first, last, step).map((day) => ({day, at: share(day)})),
    step,
    today: share(today),
  };
}

/** The first and the last day to show: all dates, today, and room for what is open. */
function timeShown(periods: readonly SupportPeriod[], today: string): [string, string] {
  const days = periods
    .flatMap(({start, end}) => [start?.first, start?.last, end.first, end.last])
    .filter((day) => day !== undefined && day !== null)
    .concat(today)
    .sort();
  const [first = today, last = today] = [days[0], days.at(-1)];
  const opens = periods.some(({start, end}) => start === null && (end.first ?? end.last));
  const isOpen = periods.some(({start, end}) => end.last === null && (start ?? end.first));
  return [
    opens ? addDuration(first, {months: -OPEN.months, days: 0}) : first,
    isOpen || last === first ? addDuration(last, OPEN) : last,
  ];
}

type Stretch = readonly [from: string, to: string, certainty: TimelinePart['certainty']];

function stretches(
  {start, end}: SupportPeriod,
  today: string,
  first: string,
  last: string,
): Stretch[] {
  if (!start && end.first === null && end.last === null) return [];
  const openEnd = end.kind === 'event' && start && start.last <= today ? today : null;
  const sureEnd = end.first ?? openEnd ?? start?.last ?? end.last ?? first;
  const sureStart = start?.last ?? sureEnd;
  return [
    [start?.first ?? first, sureStart, 'may-begin'],
    [sureStart, sureEnd, 'certain'],
    [sureStart > sureEnd ? sureStart : sureEnd, end.last ?? last, 'may-end'],
  ];
}

function ticksBetween(first: string, last: string, step: number): string[] {
  const months = Number(first.slice(0, 4)) * 12 + Number(first.slice(5, 7)) - 1;
  const ticks: string[] = [];
  for (let month = Math.ceil(months / step) * step; ; month += step) {
    const day = `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`;
    if (day > last || ticks.length > MAX_TICKS) return ticks;
    if (day >= first) ticks.push(day);
  }
}

/** Days since some day. */
function number(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000;
}
