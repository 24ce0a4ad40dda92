/** Custom fields of widely used editors that keep HTML. */
export const HTML_FIELDS = /ckeditor|tinymce|quill|tiptap|wysiwyg/i;
