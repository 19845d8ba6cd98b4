import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';
import { exportFaults } from '../support/export-faults';
import { issuesInJira } from '../support/issues-in-jira';
import { emptyFolder, npmRunTickets, runTickets } from '../support/run-tickets';

const sample = 'static/samples/lakeside';

describe('npm run tickets', () => {
  it('turns the sample into linked issues, and makes nothing twice', async () => {
    const data = emptyFolder();
    const first = npmRunTickets(data, sample, '--accept-findings');
    expect(first).toMatchObject({ code: 0 });
    expect(first.report?.session.stage).toBe('completed');
    const issues = await issuesInJira(data, 'DEMO');
    expect(first.report === null ? ['no report'] : exportFaults(first.report, issues)).toEqual([]);

    const second = runTickets(data, sample, '--accept-findings');
    expect(second).toMatchObject({ code: 0 });
    expect(second.report?.export.jiraRequests.total).toBe(0);
    expect(second.report?.platform.kvsWrites).toBe(0);
    expect(second.report?.tickets).toEqual(first.report?.tickets);
  });

  it('stops before Jira where errors are not accepted, and goes on where they are', () => {
    const data = emptyFolder();
    const refused = runTickets(data, sample);
    expect(refused).toMatchObject({ code: 1 });
    expect(refused.output).toMatch(/Lakeside_Fields\.csv:\d+ error fields-without-bundle: .+/);
    expect(refused.report?.export.issues).toBe(0);
    expect(runTickets(data, sample, '--accept-findings').report?.export.issues).toBe(refused.report?.tickets.length);
  });

  it('needs --new where the name stands for other files', () => {
    const data = emptyFolder();
    runTickets(data, sample, '--name', 'Site', '--until', 'plan');
    const other = runTickets(data, 'static/samples/lakeside-broken', '--name', 'Site', '--until', 'plan');
    expect(other).toMatchObject({ code: 1 });
    expect(other.output).toContain('holds other files');
    expect(runTickets(data, 'static/samples/lakeside.xlsx', '--name', 'Site', '--until', 'plan', '--new').code).toBe(0);
  });

  it('reads the workbook as the folder of CSV files', () => {
    const fromFolder = runTickets(emptyFolder(), sample, '--until', 'plan').report;
    const fromWorkbook = runTickets(emptyFolder(), 'static/samples/lakeside.xlsx', '--until', 'plan').report;
    expect(fromWorkbook?.plan).toEqual(fromFolder?.plan);
    expect(fromWorkbook?.tickets.map(({ title }) => title)).toEqual(fromFolder?.tickets.map(({ title }) => title));
  });

  describe('given what is no specification', () => {
    const garbage: Record<string, Uint8Array> = {
      'bytes.csv': Uint8Array.from({ length: 4096 }, (_, index) => (index * 7919) % 256),
      'picture.csv': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 1, 0]),
      'bomb.xlsx': zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(40 * 1024 * 1024) }),
      'wide.csv': new TextEncoder().encode(`Name${',x'.repeat(100_000)}\n`),
      'unclosed.csv': new TextEncoder().encode('Name,Type\n"Article,Content type\nPage,Content type\n'),
      'empty.csv': new Uint8Array(),
    };

    const data = emptyFolder();
    const stored = (): number | null => runTickets(data, sample, '--name', 'Site', '--until', 'plan').code;

    beforeAll(() => {
      expect(stored()).toBe(0);
    });

    it.each(Object.keys(garbage))('says what to do about %s', (name) => {
      const file = path.join(data, name);
      writeFileSync(file, garbage[name] ?? new Uint8Array());
      const { code, output } = runTickets(data, file, '--name', name);
      expect([1, 2]).toContain(code);
      expect(output.trim().split('\n').length).toBeLessThan(8);
      expect(output).not.toMatch(/\bat .+:\d+:\d+|Error:/);
    });

    it('leaves the stored session usable', () => {
      expect(stored()).toBe(0);
    });

    it('refuses an empty folder, a missing file and an unknown option with the usage', () => {
      const data = emptyFolder();
      mkdirSync(path.join(data, 'nothing'));
      for (const args of [[path.join(data, 'nothing')], ['no-such-file.csv'], ['--colour', 'red']]) {
        const { code, output } = runTickets(data, ...args);
        expect(code).toBe(2);
        expect(output).toContain('Usage: npm run tickets');
      }
    });
  });

  it('names the project that does not exist, and the right that is missing', () => {
    const data = emptyFolder();
    const nowhere = runTickets(data, sample, '--project', 'NOWHERE');
    expect([nowhere.code, nowhere.output]).toEqual([1, expect.stringContaining('There is no project NOWHERE')]);
    const outsider = runTickets(data, sample, '--as', 'outsider');
    expect([outsider.code, outsider.output]).toEqual([1, expect.stringContaining('may not see it')]);
    const member = runTickets(data, sample, '--as', 'member', '--accept-findings', '--name', 'Other');
    expect([member.code, member.output]).toEqual([1, expect.stringMatching(/right|permission/i)]);
    expect(member.report?.export.issues).toBe(0);
  });
});
