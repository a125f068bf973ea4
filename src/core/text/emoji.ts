/** The emoji that a text begins with, joined ones and their variants included. */
export const EMOJI = /^\p{Extended_Pictographic}(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F|\u200D)*/u;
