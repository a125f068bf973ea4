// Named imports only: the whole of lucide would add 613 KB to the page.
import {
  AlertTriangle, AlignLeft, Archive, ArrowDown, ArrowLeft, ArrowLeftRight, ArrowRight, ArrowUp, ArrowUpRight, Ban, BarChart,
  BarChart3, Blocks, Book, BookMarked, BookOpen, Bookmark, Box, Boxes, Briefcase, Brain, Building, Building2, Calendar,
  Check, CheckCircle, CheckSquare, ChevronDown, ChevronLeft, ChevronRight, ChevronUp, ChevronsDownUp, ChevronsUpDown, Circle,
  CircleAlert, CircleCheck, CircleDot, CircleHelp, CircleX, ClipboardCopy, Clock, Columns2, Command, Component as ComponentIcon,
  Compass, Copy, CornerDownRight, Database, Dot, Download, EllipsisVertical, Ellipsis, Equal, Eraser, ExternalLink, Eye, EyeOff, File,
  FileDown, FileInput, FileOutput, FilePlus, FilePlus2, FileQuestion, FileSearch, FileText, FileX, Filter, Flag, Folder,
  FolderClosed, FolderOpen, Footprints, GitBranch, GitCompare, GitFork, Globe, Grid2X2, Grid3X3, GripVertical, Hash, Heading,
  Heading1, Heading2, HelpCircle, History, Home, Info, Key, Languages, Layers, LayoutDashboard, LayoutGrid, LayoutList,
  LayoutTemplate, Library, Lightbulb, Link, Link2, List, ListChecks, ListFilter, ListOrdered, ListPlus, ListTree, Loader, Lock, MapPin,
  Maximize2, Menu as MenuIcon, Merge, MessageCircleQuestion, MessageSquare, Minus, Moon, MoreHorizontal, MoreVertical, MoveRight,
  Network, Newspaper, Notebook, NotebookPen, NotebookText, PanelLeft, PanelRight, Pen, PenLine, Pencil, Pilcrow, Pin, PinOff,
  PieChart, Plus, PlusCircle, Puzzle, Quote, Redo2, RefreshCcw, RefreshCw, Repeat, Replace, RotateCcw, RotateCw, Save, Scale, ScanSearch,
  Scroll, ScrollText, Search, SearchX, Settings, Settings2, Shapes, Share2, Shield, ShieldAlert, Shuffle, Sigma, Sliders,
  SlidersHorizontal, SortAsc, SortDesc, Sparkles, SplitSquareHorizontal, SpellCheck, Square, SquareDashed, SquarePen, SquareStack, PictureInPicture2, TextSelect,
  Star, StickyNote, Sun, Table, Table2, TableProperties, Tag, Tags, Target, Telescope, TextQuote, ThumbsDown, ThumbsUp, Trash,
  Trash2, TrendingDown, TrendingUp, TriangleAlert, Type, Undo2, Unlink, Upload, User, Users, Wand2, Waypoints, WholeWord, Workflow,
  Wrench, X, XCircle, Zap,
} from 'lucide';
import type { IconNode } from 'lucide';
import { parseHtml } from './parse-html';

const named = {
  AlertTriangle, AlignLeft, Archive, ArrowDown, ArrowLeft, ArrowLeftRight, ArrowRight, ArrowUp, ArrowUpRight, Ban, BarChart,
  BarChart3, Blocks, Book, BookMarked, BookOpen, Bookmark, Box, Boxes, Briefcase, Brain, Building, Building2, Calendar,
  Check, CheckCircle, CheckSquare, ChevronDown, ChevronLeft, ChevronRight, ChevronUp, ChevronsDownUp, ChevronsUpDown, Circle,
  CircleAlert, CircleCheck, CircleDot, CircleHelp, CircleX, ClipboardCopy, Clock, Columns2, Command, Component: ComponentIcon,
  Compass, Copy, CornerDownRight, Database, Dot, Download, EllipsisVertical, Ellipsis, Equal, Eraser, ExternalLink, Eye, EyeOff, File,
  FileDown, FileInput, FileOutput, FilePlus, FilePlus2, FileQuestion, FileSearch, FileText, FileX, Filter, Flag, Folder,
  FolderClosed, FolderOpen, Footprints, GitBranch, GitCompare, GitFork, Globe, Grid2X2, Grid3X3, GripVertical, Hash, Heading,
  Heading1, Heading2, HelpCircle, History, Home, Info, Key, Languages, Layers, LayoutDashboard, LayoutGrid, LayoutList,
  LayoutTemplate, Library, Lightbulb, Link, Link2, List, ListChecks, ListFilter, ListOrdered, ListPlus, ListTree, Loader, Lock, MapPin,
  Maximize2, Menu: MenuIcon, Merge, MessageCircleQuestion, MessageSquare, Minus, Moon, MoreHorizontal, MoreVertical, MoveRight,
  Network, Newspaper, Notebook, NotebookPen, NotebookText, PanelLeft, PanelRight, Pen, PenLine, Pencil, Pilcrow, Pin, PinOff,
  PieChart, Plus, PlusCircle, Puzzle, Quote, Redo2, RefreshCcw, RefreshCw, Repeat, Replace, RotateCcw, RotateCw, Save, Scale, ScanSearch,
  Scroll, ScrollText, Search, SearchX, Settings, Settings2, Shapes, Share2, Shield, ShieldAlert, Shuffle, Sigma, Sliders,
  SlidersHorizontal, SortAsc, SortDesc, Sparkles, SplitSquareHorizontal, SpellCheck, Square, SquareDashed, SquarePen, SquareStack, PictureInPicture2, TextSelect,
  Star, StickyNote, Sun, Table, Table2, TableProperties, Tag, Tags, Target, Telescope, TextQuote, ThumbsDown, ThumbsUp, Trash,
  Trash2, TrendingDown, TrendingUp, TriangleAlert, Type, Undo2, Unlink, Upload, User, Users, Wand2, Waypoints, WholeWord, Workflow,
  Wrench, X, XCircle, Zap,
};

const SVG = 'http://www.w3.org/2000/svg';
const builtIn = new Map<string, IconNode>(Object.entries(named).map(([name, node]) => [kebab(name), node]));
const added = new Map<string, string>();
const warned = new Set<string>();

/** An unknown name draws a dashed square and warns: an icon the app lacks shows nothing at all there. */
export function setIcon(parent: HTMLElement, id: string): void {
  parent.empty();
  if (!id) return;
  const icon = getIcon(id) ?? missingIcon(id);
  parent.append(parent.doc.importNode(icon, true));
}

export function getIcon(id: string): SVGSVGElement | null {
  const name = id.replace(/^lucide-/, '');
  const custom = added.get(id);
  if (custom !== undefined) return drawCustom(name, custom);
  const node = builtIn.get(name);
  return node ? drawNode(name, node) : null;
}

export function getIconIds(): string[] {
  return [...[...builtIn.keys()].map((id) => `lucide-${id}`), ...added.keys()];
}

export function addIcon(id: string, svgContent: string): void {
  added.set(id, svgContent);
}

export function removeIcon(id: string): void {
  added.delete(id);
}

function drawNode(name: string, node: IconNode): SVGSVGElement {
  const svg = drawSvg(name, '0 0 24 24');
  for (const [tag, attributes] of node) {
    const shape = document.createElementNS(SVG, tag);
    for (const [key, value] of Object.entries(attributes)) shape.setAttribute(key, String(value));
    svg.append(shape);
  }
  return svg;
}

/** `addIcon` takes what goes inside an svg of 100 by 100. */
function drawCustom(name: string, inner: string): SVGSVGElement {
  const svg = drawSvg(name, '0 0 100 100');
  svg.append(...(parseHtml(`<svg>${inner}</svg>`).firstElementChild?.childNodes ?? []));
  return svg;
}

function drawSvg(name: string, viewBox: string): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  const attributes = { class: `svg-icon lucide-${name}`, viewBox, width: '24', height: '24', fill: 'none', stroke: 'currentColor', 'stroke-width': '2', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' };
  for (const [key, value] of Object.entries(attributes)) svg.setAttribute(key, value);
  return svg;
}

function missingIcon(id: string): SVGSVGElement {
  if (!warned.has(id)) console.warn(`host: no icon named "${id}"; add it to src/dom/icons.ts if the app has it`);
  warned.add(id);
  return drawNode('missing', [['rect', { x: 3, y: 3, width: 18, height: 18, rx: 2, 'stroke-dasharray': '3 3' }]]);
}

/** `BarChart3` → `bar-chart-3`, `Grid2X2` → `grid-2x2`. */
function kebab(pascal: string): string {
  return pascal
    .replace(/([a-z])([A-Z0-9])/g, '$1-$2')
    .replace(/(\d)-?X(\d)/g, '$1x$2')
    .replace(/(\d)([A-WYZ])/g, '$1-$2')
    .toLowerCase();
}
