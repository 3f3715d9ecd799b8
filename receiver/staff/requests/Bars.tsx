/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
import type { Count } from '../../store/requests/count-requests.ts';

interface BarsProps {
  heading: string;
  unit: string;
  counts: readonly Count[];
  nameOf(key: string): string;
  empty: string;
}

/** Counts as a table with a bar in each row. The bars are SVG, which needs no style attribute and so no exception in the policy. */
export function Bars({ heading, unit, counts, nameOf, empty }: BarsProps) {
  const most = Math.max(1, ...counts.map(({ count }) => count));
  return (
    <section class="box">
      <h2>{heading}</h2>
      {counts.length === 0 ? (
        <p class="muted">{empty}</p>
      ) : (
        <table class="bars">
          <thead class="hidden">
            <tr>
              <th scope="col">{heading}</th>
              <th scope="col">{unit}</th>
            </tr>
          </thead>
          <tbody>
            {counts.map(({ key, count }) => (
              <tr key={key}>
                <th scope="row">{nameOf(key)}</th>
                <td>
                  <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                    <rect width={((count / most) * 100).toFixed(1)} height="10" />
                  </svg>
                  <span>{count}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
