import { Button, Field, Input, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { useDeferredValue, useId, useMemo, useState, type KeyboardEvent } from 'react';
import { accountName } from '#domain/chart/accountNames';
import type { Account } from '#domain/chart/account';
import type { Booklet } from '#domain/chart/booklet';
import { searchAccounts } from '#domain/chart/searchAccounts';
import { TEXT } from '../../text';
import { chosenTree, type ChosenAccount } from './chosenAccounts';

const useStyles = makeStyles({
  results: { maxHeight: '216px', overflowY: 'auto', margin: '4px 0 0', padding: '4px', listStyleType: 'none', border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground1 },
  option: { display: 'grid', gridTemplateColumns: '18px 62px 1fr', columnGap: '6px', alignItems: 'start', padding: '5px 6px', borderRadius: tokens.borderRadiusSmall, cursor: 'pointer', fontSize: tokens.fontSizeBase200, lineHeight: '16px', ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover } },
  active: { backgroundColor: tokens.colorNeutralBackground1Selected, outline: `1px solid ${tokens.colorNeutralStroke1Selected}` },
  check: { color: tokens.colorBrandForeground1, fontSize: '14px', lineHeight: '16px' },
  code: { fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground2 },
  name: { overflowWrap: 'anywhere' },
  under: { display: 'block', color: tokens.colorNeutralForeground3 },
  nothing: { margin: '6px 2px 0', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  chosen: { margin: '8px 0 0', padding: 0, listStyleType: 'none' },
  line: { display: 'grid', gridTemplateColumns: '62px 1fr 24px', columnGap: '6px', alignItems: 'center', minHeight: '26px', fontSize: tokens.fontSizeBase200, lineHeight: '16px', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  above: { color: tokens.colorNeutralForeground3 },
  tools: { display: 'flex', justifyContent: 'space-between', gap: '8px', marginTop: '6px', fontSize: tokens.fontSizeBase200 },
});

interface AccountPickerProps {
  readonly codes: readonly string[];
  readonly year: number;
  /** 科目 the workbook already uses; empty when it has none. */
  readonly inUse: readonly string[];
  /** The imported 科目书, whose 科目 and names are then the ones to choose. */
  readonly booklet: Booklet | undefined;
  readonly onChange: (codes: readonly string[]) => void;
}

/** 科目: search by code, name or 拼音首字母, and the tree of what was chosen. Arrow keys move, Enter chooses. */
export function AccountPicker({ codes, year, inUse, booklet, onChange }: AccountPickerProps) {
  const styles = useStyles();
  const list = useId();
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const wanted = useDeferredValue(query);
  const found = useMemo(() => searchAccounts(wanted, 'functional', 40, booklet), [wanted, booklet]);
  const nameOf = (code: string): string | undefined => accountName(code, 'functional', year, booklet);
  const current = found[Math.min(active, found.length - 1)];
  const toggle = (code: string): void => onChange(codes.includes(code) ? codes.filter((other) => other !== code) : [...codes, code].sort());

  function handleKey(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setActive((at) => Math.max(0, Math.min(found.length - 1, at + step)));
    } else if (event.key === 'Enter' && current !== undefined && query !== '') {
      event.preventDefault();
      toggle(current.code);
    } else if (event.key === 'Escape' && query !== '') {
      event.preventDefault();
      setQuery('');
    }
  }

  return (
    <div>
      <Field label={TEXT.template.accounts} hint={codes.length === 0 ? TEXT.template.accountsHint : ''}>
        <Input
          value={query}
          placeholder={TEXT.template.accountsPlaceholder}
          contentBefore={<SearchRegular />}
          role="combobox"
          aria-expanded={query !== ''}
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={query === '' || current === undefined ? undefined : `${list}-${current.code}`}
          onChange={(_event, { value }) => {
            setQuery(value);
            setActive(0);
          }}
          onKeyDown={handleKey}
        />
      </Field>
      <ul id={list} role="listbox" aria-multiselectable="true" aria-label={TEXT.template.accounts} className={styles.results} hidden={query === '' || found.length === 0}>
        {found.map((account) => (
          <Option key={account.code} id={`${list}-${account.code}`} account={account} nameOf={nameOf} chosen={codes.includes(account.code)} active={account === current} onPick={() => toggle(account.code)} />
        ))}
      </ul>
      {query !== '' && wanted === query && found.length === 0 ? <p className={styles.nothing}>{TEXT.template.accountsNone}</p> : null}
      <ChosenList codes={codes} tree={chosenTree(codes, year, booklet)} onRemove={toggle} />
      {inUse.length > 0 || codes.length > 0 ? (
        <div className={styles.tools}>
          {inUse.length > 0 ? (
            <Link as="button" onClick={() => onChange([...new Set([...codes, ...inUse])].sort())}>
              {TEXT.template.accountsFromTables(inUse.length)}
            </Link>
          ) : (
            <span />
          )}
          {codes.length > 0 ? (
            <Link as="button" onClick={() => onChange([])}>
              {TEXT.template.accountsClear}
            </Link>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}

interface OptionProps {
  readonly id: string;
  readonly account: Account;
  readonly nameOf: (code: string) => string | undefined;
  readonly chosen: boolean;
  readonly active: boolean;
  readonly onPick: () => void;
}

function Option({ id, account, nameOf, chosen, active, onPick }: OptionProps) {
  const styles = useStyles();
  const under = account.code.length > 3 ? nameOf(account.code.slice(0, -2)) : undefined;
  return (
    <li
      id={id}
      role="option"
      aria-selected={chosen}
      className={mergeClasses(styles.option, active && styles.active)}
      ref={(element) => {
        if (active) element?.scrollIntoView({ block: 'nearest' });
      }}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPick}
    >
      <span className={styles.check}>{chosen ? <CheckmarkRegular aria-hidden /> : null}</span>
      <span className={styles.code}>{account.code}</span>
      <span className={styles.name}>
        {nameOf(account.code) ?? account.name}
        {under === undefined ? null : <span className={styles.under}>{under}</span>}
      </span>
    </li>
  );
}

function ChosenList({ codes, tree, onRemove }: { readonly codes: readonly string[]; readonly tree: readonly ChosenAccount[]; readonly onRemove: (code: string) => void }) {
  const styles = useStyles();
  if (codes.length === 0) return null;
  return (
    <ul className={styles.chosen} aria-label={TEXT.template.accountsChosen(codes.length)}>
      {tree.map(({ code, name, depth, chosen }) => (
        <li key={code} className={mergeClasses(styles.line, !chosen && styles.above)}>
          <span className={styles.code}>{code}</span>
          <span className={styles.name} style={{ paddingLeft: `${depth * 10}px` }}>
            {name}
          </span>
          {chosen ? <Button size="small" appearance="subtle" icon={<DismissRegular />} aria-label={TEXT.template.accountRemove(code, name)} onClick={() => onRemove(code)} /> : <span />}
        </li>
      ))}
    </ul>
  );
}
