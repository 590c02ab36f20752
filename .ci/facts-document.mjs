// Lays one country of a collection over the YAML document of its facts; what people have added to the document stays.
const FACTS = {
  founders: 'min_founders',
  capital: 'min_capital',
  vote: 'member_vote',
  surplus: 'surplus_and_reserve',
  tax: 'tax',
  register: 'registering_authority',
};
const CAUTIONS = [
  ['superseded', /superseded/i],
  ['later-change', /later changes?\b|changed again/i],
  ['recheck', /recheck/i],
];
const FLOW = new Set(['languages', 'sources', 'name', 'value']);

/** Fills the document; gives back, in words, what somebody should look at. */
export function layCountry(doc, country, { collection, sources }) {
  const told = [];
  const set = (path, value) => setIn(doc, path, value);
  setNames(doc, country);
  set(['languages'], country.languages);
  set(['currency'], country.currency);
  set(['evidence'], country.evidence_strength);
  setDays(doc, collection.collected_on);
  set(['note'], country.edition_note);
  for (const form of country.forms) layForm(doc, form, told);
  if (country.networks.length > 0) for (const each of country.networks) layNetwork(doc, each, { country, told });
  else if (!doc.has('networks')) set(['networks'], []);
  for (const [id, source] of Object.entries(sources)) {
    const { title, url, note } = withoutRemark(source);
    // A title that somebody has made fit to print stays.
    if (!doc.hasIn(['sources', id, 'title'])) set(['sources', id, 'title'], title);
    set(['sources', id, 'url'], url);
    if (!doc.hasIn(['sources', id, 'note'])) set(['sources', id, 'note'], note);
  }
  return told;
}

/** Where a source was read is for editors: titles are printed in the language of the edition. */
function withoutRemark({ title, url, note }) {
  const [, name = title, remark] = /^(.*?), ((?:read in|republished by) .*)$/s.exec(title) ?? [];
  const notes = [remark, note].filter((each) => each !== undefined);
  return { title: name, url, note: notes.length > 0 ? notes.join('; ') : undefined };
}

/** The caution that a note asks for, if any. */
export function cautionOf(note = '') {
  return CAUTIONS.find(([, words]) => words.test(note))?.[0];
}

/** A native name in several languages is written with slashes, in the order of the languages. */
function setNames(doc, { name_en: english, name_native: native, languages }) {
  setIn(doc, ['name', 'en'], english);
  const names = native.split(' / ');
  const others = native === english ? languages : languages.filter((tag) => tag !== 'en');
  for (const [index, name] of names.entries()) {
    const tag = others[index];
    if (tag !== undefined && !doc.hasIn(['name', tag])) setIn(doc, ['name', tag], name);
  }
}

/** Checked again within a year, unless somebody has set another day for the same collection. */
function setDays(doc, collectedOn) {
  const isNew = doc.get('collected-on') !== collectedOn;
  setIn(doc, ['collected-on'], collectedOn);
  if (!isNew && doc.has('recheck-by')) return;
  const day = new Date(`${collectedOn}T00:00:00Z`);
  day.setUTCFullYear(day.getUTCFullYear() + 1);
  setIn(doc, ['recheck-by'], day.toISOString().slice(0, 10));
}

function layForm(doc, form, told) {
  const at = ['forms', entry(doc, 'forms', 'id', form.id)];
  const set = (path, value) => setIn(doc, [...at, ...path], value);
  set(['kind'], form.kind);
  layNames(doc, [...at, 'names'], form.official_names);
  set(['gloss', 'en'], form.gloss_en);
  const { law } = form;
  for (const key of ['name', 'number', 'year', 'status', 'sources', 'note']) set(['law', key], law[key]);
  for (const [name, key] of Object.entries(FACTS)) {
    layFact(doc, [...at, 'facts', name], form[key], (words) => told.push(`${form.id}.${name}: ${words}`));
  }
  set(['note'], form.notes);
}

/** Names in languages that the collection does not have are somebody's addition. */
function layNames(doc, path, names) {
  const written = toJs(doc, path) ?? [];
  const added = written.filter(({ language }) => !names.some(({ lang }) => lang === language));
  const collected = names.map(({ lang, text, abbr, status, sources }) => ({
    language: lang,
    text,
    ...(abbr && { abbreviation: abbr }),
    status,
    sources,
  }));
  setIn(doc, path, [...collected, ...added]);
}

function layFact(doc, path, fact, tell) {
  const before = toJs(doc, path);
  const own = (before?.sources ?? []).filter((id) => !fact.sources.includes(id));
  if (before?.status === 'verified' && fact.status !== 'verified' && own.length > 0) {
    return tell(`stays as somebody verified it; the collection calls it ${fact.status}`);
  }
  const set = (key, value) => setIn(doc, [...path, key], value);
  set('status', fact.status);
  set('sources', fact.sources);
  set('value', fact.value ?? undefined);
  layWords(doc, path, { key: 'text', words: fact.text_en ?? undefined, tell });
  set('basis', fact.basis);
  set('note', fact.note);
  const caution = cautionOf(fact.note);
  if (fact.status === 'verified' && caution && !before?.caution) set('caution', caution);
}

/** English that somebody made ready for print stays; if the collection has changed since, the fact must be asked again. */
function layWords(doc, path, { key, words, tell }) {
  const { [key]: texts = {}, collected = texts.en, amounts = [] } = toJs(doc, path) ?? {};
  if (collected === words) return;
  const isTouched = texts.en !== collected || amounts.length > 0 || Object.keys(texts).length > 1;
  if (!isTouched) return setIn(doc, [...path, key, 'en'], words);
  setIn(doc, [...path, 'collected'], words);
  if (key === 'text') setIn(doc, [...path, 'caution'], 'recheck');
  tell('its English has changed in the collection: check amounts and texts, then take the caution out');
}

function layNetwork(doc, network, { country, told }) {
  const at = ['networks', entry(doc, 'networks', 'name', networkName(doc, network, country))];
  const set = (key, value) => setIn(doc, [...at, key], value);
  set('language', network.lang);
  if (!doc.hasIn([...at, 'level'])) set('level', 'national');
  set('url', network.url ?? undefined);
  set('name-status', network.name_status);
  set('url-status', network.url_status);
  set('sources', network.sources);
  const tell = (words) => told.push(`${network.name}: ${words}`);
  layWords(doc, at, { key: 'role', words: network.role, tell });
}

/** The name that a network has in the document: one that somebody has made fit to print is known by its address, and stays. */
function networkName(doc, { name, url }, { networks }) {
  if (url === null || url === undefined) return name;
  const entries = toJs(doc, ['networks']) ?? [];
  if (entries.some((each) => each.name === name)) return name;
  const collected = networks.map((each) => each.name);
  const renamed = entries.find((each) => each.url === url && !collected.includes(each.name));
  return renamed?.name ?? name;
}

/** Where in a list the entry of that name stands; it is added if it is not there. */
function entry(doc, list, key, name) {
  const entries = toJs(doc, [list]) ?? [];
  const index = entries.findIndex((each) => each[key] === name);
  if (index >= 0) return index;
  if (entries.length === 0) setIn(doc, [list], [{ [key]: name }]);
  else doc.addIn([list], doc.createNode({ [key]: name }));
  return entries.length;
}

/** Sets what differs, so that comments and quotes of the rest stay; undefined adds nothing and takes nothing away. */
function setIn(doc, path, value) {
  if (value === undefined || value === null) return;
  const before = toJs(doc, path);
  if (plainly(before ?? []) === plainly(value)) return;
  for (let depth = 1; depth < path.length; depth += 1) {
    const above = path.slice(0, depth);
    if (!doc.hasIn(above)) doc.setIn(above, doc.createNode(typeof path[depth] === 'number' ? [] : {}));
  }
  const node = doc.createNode(value);
  flow(node, path.at(-1));
  doc.setIn(path, node);
}

/** For comparing: an apostrophe that somebody has set as print wants it says the same. */
function plainly(value) {
  return JSON.stringify(value).replaceAll('’', "'");
}

function flow(node, key) {
  if (FLOW.has(key)) node.flow = true;
  if (key === 'names') for (const each of node.items) for (const { key: inner, value } of each.items) flow(value, inner.value);
}

function toJs(doc, path) {
  const node = doc.getIn(path, true);
  return node?.toJS ? node.toJS(doc) : (node ?? undefined);
}
