/**
 * The folder beside the script that holds what is loaded on first use. A release names it by a hash of what is in it, so that the files of two
 * releases can lie beside each other and none is taken for one of the other.
 */
export const FILES_FOLDER = 'annae/';
