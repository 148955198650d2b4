package dev.assay.server.account;

/**
 * Another way in than the password.
 *
 * @param name whose it is, as people know it
 * @param path where it begins on this server
 */
public record OtherEntrance(String name, String path) {}
