import type { Place } from '../diagnostics/diagnostic.js';
import type { Inline } from './inline.js';

/** What every block has: where it stands in its file, and the anchor by which references find it. */
interface Placed {
  readonly place: Place;
  readonly anchor?: string;
}

type Text = readonly Inline[];

export type CalloutName = 'question' | 'take-care' | 'from-here' | 'example';

export interface Heading extends Placed {
  readonly type: 'heading';
  /** 2 and 3 stand on a line of their own; 4 to 6 run in before the next paragraph. 1 is the section's title. */
  readonly level: 2 | 3 | 4 | 5 | 6;
  readonly text: Text;
}

export interface Paragraph extends Placed {
  readonly type: 'paragraph';
  readonly text: Text;
}

export interface List extends Placed {
  readonly type: 'list';
  readonly ordered: boolean;
  readonly start: number;
  /** A loose list has blank lines between its items. */
  readonly loose: boolean;
  readonly items: readonly (readonly Block[])[];
}

/** Tick boxes (`:::check-list` or a task list). `row`: side by side; `hang`: boxes in the hanging column. */
export interface CheckList extends Placed {
  readonly type: 'check-list';
  readonly layout: 'stack' | 'row' | 'hang';
  readonly items: readonly { readonly ticked: boolean; readonly blocks: readonly Block[] }[];
}

export interface Quote extends Placed {
  readonly type: 'quote';
  readonly blocks: readonly Block[];
  /** Who said it; a block quote of plain Markdown has none. */
  readonly name?: Text;
  readonly role?: Text;
}

export interface Code extends Placed {
  readonly type: 'code';
  readonly value: string;
}

export interface Table extends Placed {
  readonly type: 'table';
  readonly align: readonly ('start' | 'center' | 'end')[];
  readonly header: readonly Text[];
  readonly rows: readonly (readonly Text[])[];
}

/** A table to fill in (`:::form` around a Markdown table): label column, then cells to write in. */
export interface Form extends Placed {
  readonly type: 'form';
  /** The head of the label column, then those of the cells. */
  readonly header: readonly Text[];
  readonly rows: readonly FormRow[];
  /** Index into the cells of a row (its label not counted) of the column that is filled in lightly as an example. */
  readonly example?: number;
  /** Rows share the free height of the page. */
  readonly fill: boolean;
}

export interface FormRow {
  readonly label: Text;
  /** × + = at the end of a label: how the sum goes on; an = row is a result. */
  readonly sign?: '×' | '+' | '−' | '=';
  readonly cells: readonly Text[];
}

export interface Callout extends Placed {
  readonly type: 'callout';
  readonly name: CalloutName;
  /** A question in body type instead of question type (to explain the sign itself). */
  readonly plain: boolean;
  readonly blocks: readonly Block[];
}

/** Words for whoever leads the group; never printed for participants. */
export interface Facilitator extends Placed {
  readonly type: 'facilitator';
  readonly blocks: readonly Block[];
}

/** Lines to write on (`::lines[prompt]{count=3}`). */
export interface Lines extends Placed {
  readonly type: 'lines';
  readonly count: number;
  /** How few lines `fit: page` may leave. */
  readonly min: number;
  readonly prompt?: Text;
  /** `above`: the prompt has its own line; `bar`: the same under a cut bar; `on-line`: it stands on the first line. */
  readonly layout: 'above' | 'bar' | 'on-line';
  /** Filled in lightly on the first line, to show how. */
  readonly example?: string;
}

/** Ring a number (`:::scale{from=1 to=5 sets="For me|For the group"}`): the first set in circles, the second in squares. */
export interface Scale extends Placed {
  readonly type: 'scale';
  readonly from: number;
  readonly to: number;
  readonly sets: readonly string[];
  readonly rows: readonly ScaleRow[];
}

export interface ScaleRow {
  readonly icon?: string;
  readonly text: Text;
  /** The row ends in a line for a reason of one's own (`:blank[]`). */
  readonly own: boolean;
}

/** Blocks side by side, `count` a row (`:::columns`). */
export interface Columns extends Placed {
  readonly type: 'columns';
  readonly count: number;
  readonly blocks: readonly Block[];
}

/** Items behind large cut figures (`:::numbered` around an ordered list). */
export interface Numbered extends Placed {
  readonly type: 'numbered';
  readonly items: readonly (readonly Block[])[];
}

/** Words and what they mean (`:::terms` around a list whose items begin in bold). */
export interface Terms extends Placed {
  readonly type: 'terms';
  /** Printed in the order of the language's alphabet (`{sort}`), else as they were written. */
  readonly sort?: boolean;
  readonly items: readonly {
    readonly term: Text;
    readonly text: Text;
    readonly anchor?: string;
  }[];
}

/** Short labels over lines, side by side (`:::fields`): name, group, date. A label with a set string prints it. */
export interface Fields extends Placed {
  readonly type: 'fields';
  readonly items: readonly { readonly label: Text; readonly value?: Text }[];
}

/** Who can help, from local to world (`:::networks`); a level without a name gets lines to write on. */
export interface Networks extends Placed {
  readonly type: 'networks';
  /** Levels without a name take what is known of the edition's country, the first as local, the fourth as world. */
  readonly facts?: true;
  readonly levels: readonly {
    readonly level: Text;
    readonly text: Text;
    /** An address with a QR code. */
    readonly url?: string;
    /** Filled in by compose; one without an address has a line for it. */
    readonly known?: readonly { readonly name: Text; readonly url?: string }[];
  }[];
}

/** Legal forms of the edition's country side by side (`::legal-forms{forms="scop scic"}`); compose makes a fact table of it. */
export interface LegalForms extends Placed {
  readonly type: 'legal-forms';
  /** Ids; all of the country if left out. */
  readonly forms?: readonly string[];
}

/** What is known of legal forms, one column for each, as it is printed. */
export interface FactTable extends Placed {
  readonly type: 'fact-table';
  readonly columns: readonly {
    /** As people say it, then as the law does where that differs. */
    readonly name: Text;
    readonly official?: Text;
  }[];
  readonly rows: readonly { readonly label: Text; readonly cells: readonly FactCell[] }[];
  /** When the facts were collected, and until when they hold. */
  readonly state: readonly Text[];
  /** Where printed facts were read; letters call them. */
  readonly sources: readonly FactNote[];
  readonly sourcesLabel: Text;
}

export interface FactCell {
  readonly text: Text;
  /** Lines to write on under it; none where the fact is known. */
  readonly lines: number;
}

export interface FactNote {
  readonly letter: string;
  readonly title: Text;
  readonly url: string;
}

export interface Figure extends Placed {
  readonly type: 'figure';
  readonly src: string;
  /** Empty where the picture only decorates. */
  readonly alt: string;
  readonly caption?: Text;
}

export interface Qr extends Placed {
  readonly type: 'qr';
  readonly url: string;
  readonly label?: Text;
}

export interface Rule extends Placed {
  readonly type: 'rule' | 'cut' | 'page-break' | 'free-space';
}

export type Block =
  | Heading
  | Paragraph
  | List
  | CheckList
  | Quote
  | Code
  | Table
  | Form
  | Callout
  | Facilitator
  | Lines
  | Scale
  | Columns
  | Numbered
  | Terms
  | Fields
  | Networks
  | LegalForms
  | FactTable
  | Figure
  | Qr
  | Rule;
