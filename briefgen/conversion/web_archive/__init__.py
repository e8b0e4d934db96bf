"""Web archives: each page of a WARC is a document, made by the converter of its own format.

``unpacking`` undoes gzip within limits, ``slices`` cuts an archive into records even where their lengths are
false, ``pages`` makes a document of a record, ``warc`` and ``zipped`` read whole files.
"""
