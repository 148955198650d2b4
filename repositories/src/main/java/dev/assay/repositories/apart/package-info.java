/**
 * Reading a repository in a process of its own. The process sees nothing of the disk: {@link dev.assay.repositories.apart.Parcel} sends
 * it what it must read, and {@link dev.assay.repositories.apart.ReadingMessage} brings back what it found, which is checked as if its
 * writer meant harm.
 */
@NullMarked
package dev.assay.repositories.apart;

import org.jspecify.annotations.NullMarked;
