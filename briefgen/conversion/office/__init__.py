"""Documents of word processors, which are archives of XML: Word's and those of OpenDocument.

Their paragraphs become the blocks of ``conversion.html``, so that all texts have the same signs.
"""
