import { describe, expect, it } from 'vitest';
import { runLighthouse } from './drive/lighthouse.ts';
import { useSession } from './drive/session.ts';

const LOOKED_AT = { onlyCategories: ['accessibility'], onlyAudits: ['cumulative-layout-shift'] };

describe('what Lighthouse says of a page', () => {
  const session = useSession({ browser: 'chrome', extension: false });

  it.each(['immigration', 'health-insurance'])('is the same of %s with the script tag: accessibility and layout shift', async (name) => {
    const address = `http://www.example.com/${name}.html`;
    const without = await audit(address);
    expect(without.accessibility).toBeGreaterThan(0);
    expect(await audit(`${address}?widget&lang=en`)).toEqual(without);
  });

  async function audit(address: string) {
    const page = await session.browser.newPage();
    const { categories, audits } = await runLighthouse(page, address, LOOKED_AT);
    await page.close();
    const { score, auditRefs } = categories.accessibility!;
    const failed = auditRefs.filter(({ id }) => (audits[id]!.score ?? 1) < 1).map(({ id }) => id);
    return { accessibility: score, failed, shift: audits['cumulative-layout-shift']!.numericValue };
  }
});
